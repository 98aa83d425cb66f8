package org.poamtracker.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cell <i>Milestone Changes</i>: {@code (2) Update 2014-06-18 : why}, or prose such as <i>Milestone 1 changed
 * from 9/30 to 10/31 because …</i>. A date without a year takes it from the milestone that it changes.
 */
final class ChangeText {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern WORD = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\bfrom\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![\\w/.-])(\\d{1,2})/(\\d{1,2})(?![\\w/-])");
    private static final Pattern REASON = Pattern.compile(
            "(?:\\bbecause(?: of)?\\b|\\bdue to\\b|\\breason\\b\\s*:?|\\bsince\\b|\\s:\\s|:\\s)(.+)$",
            Pattern.CASE_INSENSITIVE);

    private final List<PlannedMilestone> planned;

    private ChangeText(List<PlannedMilestone> planned) {
        this.planned = planned;
    }

    /** The changes, in the order of the cell. Nothing is refused: what cannot be read stays in the raw text. */
    static List<MilestoneChange> parse(String cell, List<PlannedMilestone> planned) {
        ChangeText text = new ChangeText(planned);
        List<NumberedText> entries = NumberedText.split(cell);
        if (entries.isEmpty()) {
            entries = BLANK_LINE
                    .splitAsStream(cell)
                    .map(NumberedText::oneLine)
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> new NumberedText(0, entry, entry))
                    .toList();
        }
        return entries.stream().map(text::change).toList();
    }

    private MilestoneChange change(NumberedText entry) {
        String text = entry.text();
        LocalDate from = null;
        LocalDate to = null;
        for (Found date : dates(text, entry.number())) {
            if (from == null
                    && to == null
                    && FROM.matcher(text.substring(0, date.start())).find()) {
                from = date.day();
            } else if (to == null) {
                to = date.day();
            }
        }
        return new MilestoneChange(entry.number(), kind(text), from, to, reason(text), entry.raw());
    }

    private static MilestoneChange.Kind kind(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> MilestoneChange.Kind.of(word.group().toLowerCase(Locale.ROOT)).stream())
                .findFirst()
                .orElse(MilestoneChange.Kind.UPDATE);
    }

    private static String reason(String text) {
        Matcher reason = REASON.matcher(text);
        return reason.find() ? reason.group(1).strip() : text;
    }

    private record Found(int start, LocalDate day) {}

    private List<Found> dates(String text, int number) {
        List<Found> found = new ArrayList<>();
        Matcher date = DateText.finder(text);
        while (date.find()) {
            int start = date.start();
            DateText.read(date).ifPresent(day -> found.add(new Found(start, day)));
        }
        if (found.isEmpty()) {
            shortDates(text, number, found);
        }
        return found;
    }

    /** The first such date is in the year in which it comes closest to the plan; a later one is not before it. */
    private void shortDates(String text, int number, List<Found> found) {
        LocalDate plan = planned.stream()
                .filter(milestone -> milestone.number() == number && milestone.date() != null)
                .map(PlannedMilestone::date)
                .findFirst()
                .orElse(null);
        Matcher date = SHORT_DATE.matcher(text);
        while (plan != null && date.find()) {
            try {
                MonthDay day = MonthDay.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
                LocalDate inYear = day.atYear(plan.getYear());
                LocalDate full = inYear.isBefore(plan) ? day.atYear(plan.getYear() + 1) : inYear;
                found.add(new Found(date.start(), full));
            } catch (DateTimeException e) {
                // no such day: the raw text tells it
            }
        }
    }
}
