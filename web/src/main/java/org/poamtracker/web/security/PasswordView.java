package org.poamtracker.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.poamtracker.security.ChangePassword;
import org.poamtracker.security.PasswordService;

/** Behind account/password.xhtml. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    PasswordService passwords;

    @Inject
    HttpServletRequest request;

    private final ChangePassword command = new ChangePassword();

    /** Changes the reader's password; the reader's other sessions end. */
    public String change() {
        passwords.change(command, BrowserSession.id(request));
        return "/account/sessions.xhtml?faces-redirect=true&changed=1";
    }

    public ChangePassword getCommand() {
        return command;
    }
}
