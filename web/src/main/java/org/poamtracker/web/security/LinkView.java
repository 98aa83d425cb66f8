package org.poamtracker.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import org.poamtracker.security.PasswordService;

/** Behind link.xhtml, where a one-time link leads. */
@Named
@ViewScoped
public class LinkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PasswordService passwords;

    private String token;
    private String login;

    @NotBlank
    private String chosen;

    /** Finds out whose password the link sets. */
    public void open() {
        login = token == null ? null : passwords.loginOf(token);
    }

    /** Sets the password and goes to sign in with it. */
    public String set() {
        passwords.setByLink(token, chosen);
        return "/signin.xhtml?faces-redirect=true&set=1";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getLogin() {
        return login;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
