package org.poamtracker.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/** The day that pages of the library show, from the address: {@code asof=2018-06-30}; today where it says none or nonsense. */
@Named
@RequestScoped
public class AsOf {

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private LocalDate day;

    /** The day shown. */
    public LocalDate getDay() {
        if (day == null) {
            day = asked();
        }
        return day;
    }

    private LocalDate asked() {
        try {
            return LocalDate.parse(
                    Objects.requireNonNullElse(request.getParameter("asof"), "").strip());
        } catch (DateTimeException nothing) {
            return LocalDate.now(clock);
        }
    }

    public boolean isToday() {
        return getDay().equals(LocalDate.now(clock));
    }

    /** What an address of the library ends with so that it shows the same day; nothing for today. */
    public String getTail() {
        return isToday() ? "" : "&asof=" + getDay();
    }
}
