package org.poamtracker.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.poamtracker.security.SessionRow;
import org.poamtracker.security.SessionService;

/** Behind account/sessions.xhtml. */
@Named
@RequestScoped
public class SessionsView {

    @Inject
    SessionService sessions;

    @Inject
    HttpServletRequest request;

    private List<SessionRow> rows;

    @PostConstruct
    void open() {
        rows = sessions.mine();
    }

    /** Ends one of the reader's other sessions. */
    public String end(long id) {
        sessions.end(id);
        return "/account/sessions.xhtml?faces-redirect=true";
    }

    /** Whether this is the session the reader is in now; it ends by signing out. */
    public boolean isThis(SessionRow row) {
        return row.id() == BrowserSession.id(request);
    }

    /** With which browser. */
    public String browser(SessionRow row) {
        return BrowserName.of(row.agent());
    }

    public List<SessionRow> getRows() {
        return rows;
    }
}
