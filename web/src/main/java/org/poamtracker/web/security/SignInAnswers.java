package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.security.SignInResult;

/** Where somebody goes who said a password or a code, or what is said to them. */
@RequestScoped
public class SignInAnswers {

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    /**
     * Goes on, or stays on the page with a message.
     *
     * @param to the page the reader wanted; another server's is not gone to
     * @param refused what is said where it was wrong, a key of the bundle
     */
    void give(SignInResult result, String to, String refused) throws IOException {
        switch (result.outcome()) {
            case SIGNED_IN, MUST_CHANGE_PASSWORD -> {
                BrowserSession.begin(request, result.sessionId());
                goTo(ReturnAddress.safe(to));
            }
            case CODE_ASKED -> {
                BrowserSession.owes(request, result.ticket());
                goTo("/code.xhtml?to=" + URLEncoder.encode(ReturnAddress.safe(to), StandardCharsets.UTF_8));
            }
            case START_AGAIN -> goTo("/signin.xhtml?again=1");
            case WAIT ->
                say(new MessageFormat(text("signin.wait"), Locale.US)
                        .format(new Object[] {(result.secondsToWait() + 59) / 60}));
            case REFUSED -> say(text(refused));
        }
    }

    private String text(String key) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "securityText");
        return texts.getString(key);
    }

    private void say(String words) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    private void goTo(String page) throws IOException {
        faces.getExternalContext().redirect(request.getContextPath() + page);
    }
}
