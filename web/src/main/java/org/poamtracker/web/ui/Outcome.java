package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What an action did, to be said once on the page that it leads to. Kept in the session; Faces' own flash loses it where the
 * page before was longer than the response buffer.
 */
@RequestScoped
public class Outcome {

    private static final String KEY = Outcome.class.getName();

    @Inject
    HttpServletRequest request;

    private Optional<String> taken;

    /** Says this on the next page. */
    public void say(String text) {
        request.getSession().setAttribute(KEY, text);
    }

    /** What there is to say, once; the same as often as this page asks. */
    Optional<String> take() {
        HttpSession session = request.getSession(false);
        if (taken == null && session != null) {
            taken = Optional.ofNullable((String) session.getAttribute(KEY));
            session.removeAttribute(KEY);
        }
        return taken == null ? Optional.empty() : taken;
    }
}
