package org.poamtracker.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A person who gets an account. */
public class AddPerson extends SavePerson {

    private static final long serialVersionUID = 1L;

    @NotNull
    @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9._-]{2,79}\\s*", message = "{security.login}")
    private String login;

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = Words.login(login);
    }
}
