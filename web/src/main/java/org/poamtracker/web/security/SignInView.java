package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.security.SignIn;
import org.poamtracker.security.SignInResult;
import org.poamtracker.security.SignInService;

/** Behind signin.xhtml. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    SignInService signIn;

    @Inject
    HttpServletRequest request;

    @Inject
    FacesContext faces;

    @NotBlank
    private String login;

    @NotBlank
    private String password;

    private String to;

    /** Signs in and goes where the reader wanted to, or says why not. */
    public void signIn() throws IOException {
        SignInResult result =
                signIn.signIn(new SignIn(login, password, request.getRemoteAddr(), request.getHeader("User-Agent")));
        if (result.isIn()) {
            BrowserSession.begin(request, result.sessionId());
            faces.getExternalContext().redirect(request.getContextPath() + ReturnAddress.safe(to));
            return;
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal(result), null));
    }

    private String refusal(SignInResult result) {
        ResourceBundle text = faces.getApplication().getResourceBundle(faces, "securityText");
        return result.outcome() == SignInResult.Outcome.WAIT
                ? new MessageFormat(text.getString("signin.wait"), Locale.US)
                        .format(new Object[] {(result.secondsToWait() + 59) / 60})
                : text.getString("signin.refused");
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
