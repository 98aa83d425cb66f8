package org.poamtracker.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.poamtracker.web.security.BrowserSession;

/** SEC-5: when a session ends, so that the page can say so beforehand. All values in seconds. */
@Named
@RequestScoped
public class SessionLimits {

    private static final Duration WARNING = Duration.ofMinutes(2);

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** How long a session lasts without a request. */
    public int getIdle() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** How long before the end of an idle session the page asks. */
    public long getWarning() {
        return WARNING.toSeconds();
    }

    /** How long this session lasts at most from now on, however busy its holder is. */
    public long getLeft() {
        Instant end = BrowserSession.endsAt(request);
        return end == null
                ? 0
                : Math.max(0, Duration.between(clock.instant(), end).toSeconds());
    }
}
