package org.poamtracker.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/**
 * What the browser's session holds: the id of the sign-in that began it, or the ticket of who still owes a code, and nothing
 * about permission or reach.
 */
public final class BrowserSession {

    private static final String ID = "poam.session";
    private static final String TICKET = "poam.session.ticket";
    private static final String ENDS_AT = "poam.session.endsAt";

    private BrowserSession() {}

    /** The id of the sign-in, or 0 where nobody is signed in. */
    public static long id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ID) instanceof Long id ? id : 0;
    }

    /** The end that no activity moves (SEC-5), or null where nobody is signed in. */
    public static Instant endsAt(HttpServletRequest request) {
        return (Instant) request.getAttribute(ENDS_AT);
    }

    static void begin(HttpServletRequest request, long id) {
        request.changeSessionId(); // an id known before sign-in is worth nothing after it
        request.getSession().removeAttribute(TICKET);
        request.getSession().setAttribute(ID, id);
    }

    /** Keeps what a code is said with; nobody is signed in by it. */
    static void owes(HttpServletRequest request, String ticket) {
        request.getSession().setAttribute(TICKET, ticket);
    }

    /** What a code is said with, or null. */
    static String ticket(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(TICKET);
    }

    static void endsAt(HttpServletRequest request, Instant endsAt) {
        request.setAttribute(ENDS_AT, endsAt);
    }
}
