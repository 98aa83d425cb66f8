package org.poamtracker.web.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.poamtracker.security.CurrentUser;

/** SEC-5: what a page asks for when its reader wants to stay, or is still typing. The request itself keeps the session. */
@WebServlet("/session/alive")
public class SessionAlive extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser user;

    /** Answers 204 to whoever is signed in, 401 to everyone else; never cached. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(user.isKnown() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
