package org.poamtracker.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.calendar.CalendarService;
import org.poamtracker.platform.RuleViolation;

/** A calendar at its secret address: {@code /calendar/feed/….ics}; 404 for any other. Nobody signs in here. */
@WebServlet("/calendar/feed/*")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern SECRET = Pattern.compile("/([\\w-]{43})\\.ics");

    @Inject
    transient CalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher secret = SECRET.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        try {
            if (!secret.matches()) {
                throw new RuleViolation("calendar.unknown");
            }
            String calendar = calendars.read(secret.group(1));
            response.setContentType("text/calendar");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "private, no-store");
            response.getWriter().write(calendar);
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
