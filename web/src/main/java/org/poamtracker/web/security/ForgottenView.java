package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import org.poamtracker.security.PasswordService;

/** Behind forgotten.xhtml. */
@Named
@RequestScoped
public class ForgottenView {

    @Inject
    PasswordService passwords;

    @NotBlank
    private String login;

    private boolean asked;

    /** Asks for a link; the page answers the same whether there is such an account or not. */
    public void ask() {
        passwords.forgot(login);
        asked = true;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public boolean isAsked() {
        return asked;
    }
}
