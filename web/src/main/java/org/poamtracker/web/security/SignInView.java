package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import org.poamtracker.security.SignIn;
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
    SignInAnswers answers;

    @NotBlank
    private String login;

    @NotBlank
    private String password;

    private String to;

    /** Signs in and goes where the reader wanted to, or on to the code (SEC-4), or says why not. */
    public void signIn() throws IOException {
        SignIn attempt = new SignIn(login, password, request.getRemoteAddr(), request.getHeader("User-Agent"));
        answers.give(signIn.signIn(attempt), to, "signin.refused");
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
