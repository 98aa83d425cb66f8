package org.poamtracker.web.poam;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.poamtracker.poam.TimelineItem;
import org.poamtracker.poam.TimelineStep;

/**
 * Where days stand on a line from left to right, in percent of its length. It reaches from the first day shown to the last,
 * but no further than a year back and a year and a half ahead; what lies beyond stands at its end. The table around the line
 * says every day in words.
 */
public class Timeline {

    private static final int BACK = 12;
    private static final int AHEAD = 18;
    private static final int MOST_MARKS = 8;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private final LocalDate from;
    private final long days;
    private final LocalDate today;
    private final List<Group> groups;

    /** The first of a month, with its name. */
    public record Mark(String text, String at) {}

    /**
     * Days on the line.
     *
     * @param promised where the day agreed first stands, or nothing where none was or it is still the same
     * @param now where the day promised now stands, or nothing
     * @param done where the day stands on which it was done, or nothing
     * @param left where the way from the first promise to the present one begins
     * @param width how long that way is, or nothing
     */
    public record Bar(String promised, String now, String done, String left, String width) {}

    /** An item with its bar, and its milestones with theirs. */
    public record Group(TimelineItem plan, Bar bar, List<Line> lines) {}

    /** A milestone with its bar. */
    public record Line(TimelineStep step, Bar bar) {}

    Timeline(Collection<TimelineItem> plans, LocalDate today) {
        this.today = today;
        LocalDate first = days(plans).min(LocalDate::compareTo).orElse(today);
        LocalDate last = days(plans).max(LocalDate::compareTo).orElse(today);
        LocalDate earliest = today.minusMonths(BACK);
        LocalDate latest = today.plusMonths(AHEAD);
        from = (first.isBefore(earliest) ? earliest : first.isAfter(today) ? today : first).withDayOfMonth(1);
        LocalDate to = last.isAfter(latest) ? latest : last.isBefore(today) ? today : last;
        days = ChronoUnit.DAYS.between(from, YearMonth.from(to).atEndOfMonth()) + 1;
        groups = plans.stream().map(this::group).toList();
    }

    private static Stream<LocalDate> days(Collection<TimelineItem> plans) {
        return plans.stream()
                .flatMap(plan -> Stream.concat(
                        Stream.of(plan.promisedOn(), plan.item().dueOn()),
                        plan.steps().stream()
                                .flatMap(step -> Stream.of(step.promisedOn(), step.dueOn(), step.doneOn()))))
                .filter(Objects::nonNull);
    }

    private Group group(TimelineItem plan) {
        return new Group(
                plan,
                bar(plan.promisedOn(), plan.item().dueOn(), null),
                plan.steps().stream()
                        .map(step -> new Line(step, bar(step.promisedOn(), step.dueOn(), step.doneOn())))
                        .toList());
    }

    private Bar bar(LocalDate promised, LocalDate now, LocalDate done) {
        boolean moved = promised != null && now != null && !promised.equals(now);
        double begin = moved ? Math.min(share(promised), share(now)) : 0;
        double length = moved ? Math.abs(share(now) - share(promised)) : 0;
        return new Bar(
                moved ? at(promised) : "",
                now == null ? "" : at(now),
                done == null ? "" : at(done),
                percent(begin),
                moved ? percent(length) : "");
    }

    private double share(LocalDate day) {
        long gone = ChronoUnit.DAYS.between(from, day);
        return 100.0 * Math.min(Math.max(gone, 0), days) / days;
    }

    private String at(LocalDate day) {
        return percent(share(day));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    /** Months along the line, as many as there is room for. */
    public List<Mark> getMarks() {
        List<Mark> marks = new ArrayList<>();
        long months = ChronoUnit.MONTHS.between(from, from.plusDays(days - 1)) + 1;
        long every = (months + MOST_MARKS - 1) / MOST_MARKS;
        for (long month = 0; month < months; month += every) {
            LocalDate day = from.plusMonths(month);
            marks.add(new Mark(day.format(MONTH), at(day)));
        }
        return marks;
    }

    /** Where today stands. */
    public String getToday() {
        return at(today);
    }

    public List<Group> getGroups() {
        return groups;
    }
}
