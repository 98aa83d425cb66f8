package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import org.poamtracker.security.SignInCode;
import org.poamtracker.security.SignInService;

/** Behind code.xhtml, where one comes who has said a right password and has a second factor (SEC-4). */
@Named
@RequestScoped
public class CodeView {

    @Inject
    SignInService signIn;

    @Inject
    SignInAnswers answers;

    @Inject
    HttpServletRequest request;

    @NotBlank
    private String code;

    private String to;

    /** Sends whoever has said no password to where it is said. */
    public String open() {
        return BrowserSession.ticket(request) == null ? "/signin.xhtml?faces-redirect=true" : null;
    }

    /** Signs in and goes where the reader wanted to, or says why not. */
    public void say() throws IOException {
        SignInCode attempt = new SignInCode(
                BrowserSession.ticket(request), code, request.getRemoteAddr(), request.getHeader("User-Agent"));
        answers.give(signIn.withCode(attempt), to, "code.refused");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
