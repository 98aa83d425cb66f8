package org.poamtracker.web.calendar;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.poamtracker.poam.MilestoneDue;
import org.poamtracker.poam.PoamDates;
import org.poamtracker.poam.PoamDatesService;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.web.ui.AgencySwitch;

/** Behind calendar/month.xhtml: what is due, day by day. The address says which month. */
@Named
@RequestScoped
public class CalendarMonthView {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    /** How many items a day shows. */
    private static final int SHOWN = 5;

    @Inject
    PoamDatesService dates;

    @Inject
    AgencySwitch agency;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private YearMonth month;
    private PoamDates due;
    private List<Day> days;

    /**
     * One day.
     *
     * @param name its month and day; null for a place before the first day
     * @param more how many items are due besides those shown
     */
    public record Day(
            LocalDate date,
            String weekday,
            String name,
            boolean today,
            List<PoamRow> items,
            int more,
            List<MilestoneDue> milestones) {}

    @PostConstruct
    void read() {
        LocalDate today = LocalDate.now(clock);
        month = asked(today);
        due = dates.between(month.atDay(1), month.atEndOfMonth(), agency.getId());
        Map<LocalDate, List<PoamRow>> items = due.items().stream().collect(groupingBy(PoamRow::dueOn));
        Map<LocalDate, List<MilestoneDue>> milestones =
                due.milestones().stream().collect(groupingBy(MilestoneDue::dueOn));
        days = new ArrayList<>();
        for (int before = 0; before < month.atDay(1).getDayOfWeek().getValue() % 7; before++) {
            days.add(new Day(null, null, null, false, List.of(), 0, List.of()));
        }
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            List<PoamRow> all = items.getOrDefault(day, List.of());
            days.add(new Day(
                    day,
                    word(day.getDayOfWeek()),
                    day.format(DAY),
                    day.equals(today),
                    all.stream().limit(SHOWN).toList(),
                    Math.max(0, all.size() - SHOWN),
                    milestones.getOrDefault(day, List.of())));
        }
    }

    /** The month of the address; this month where it says none that a calendar has. */
    private YearMonth asked(LocalDate today) {
        try {
            String said = request.getParameter("month");
            YearMonth asked = said == null ? YearMonth.from(today) : YearMonth.parse(said);
            return asked.getYear() >= 1900 && asked.getYear() <= 2999 ? asked : YearMonth.from(today);
        } catch (DateTimeException unreadable) {
            return YearMonth.from(today);
        }
    }

    private static String word(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** The days of a week in words, Sunday first. */
    public List<String> getWeekdays() {
        return IntStream.range(0, 7)
                .mapToObj(day -> word(DayOfWeek.SUNDAY.plus(day)))
                .toList();
    }

    public List<Day> getDays() {
        return days;
    }

    public PoamDates getDue() {
        return due;
    }

    /** The month in words. */
    public String getTitle() {
        return month.format(TITLE);
    }

    public YearMonth getPrevious() {
        return month.minusMonths(1);
    }

    public YearMonth getNext() {
        return month.plusMonths(1);
    }

    public LocalDate getFrom() {
        return month.atDay(1);
    }

    public LocalDate getTo() {
        return month.atEndOfMonth();
    }
}
