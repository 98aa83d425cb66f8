package org.poamtracker.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cell <i>Planned Milestones</i>, as the template wants it or as people write it. */
final class MilestoneText {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern SEGMENT = Pattern.compile("[;\\n]");
    private static final Pattern OPENING =
            Pattern.compile("^[\\s(\\[]*(?:by|due|on)?[\\s:]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("^[\\s)\\].;,]*$");
    private static final Pattern BEFORE_TEXT = Pattern.compile("^[\\s:)\\],.–—-]+");
    private static final Pattern LAST_WORD =
            Pattern.compile("\\b(?:due(?: by| on)?|by|on|eta|target(?: date)?)$", Pattern.CASE_INSENSITIVE);
    private static final String BEFORE_DATE = " ([:,–—-";

    private final Consumer<String> invalidDate;
    private final List<PlannedMilestone> milestones = new ArrayList<>();

    private MilestoneText(Consumer<String> invalidDate) {
        this.invalidDate = invalidDate;
    }

    /**
     * The milestones, in the order of the cell.
     *
     * @param invalidDate told of what is written like a date and is none
     */
    static List<PlannedMilestone> parse(String cell, Consumer<String> invalidDate) {
        MilestoneText text = new MilestoneText(invalidDate);
        List<NumberedText> numbered = NumberedText.split(cell);
        if (numbered.isEmpty()) {
            unnumbered(cell).forEach(entry -> text.add(0, NumberedText.oneLine(entry)));
        } else {
            numbered.forEach(entry -> text.add(entry.number(), entry.text()));
        }
        return List.copyOf(text.milestones);
    }

    private void add(int written, String text) {
        if (text.isEmpty()) {
            return;
        }
        int next = milestones.stream().mapToInt(PlannedMilestone::number).max().orElse(0) + 1;
        int number = written > 0 ? written : next;
        Matcher date = DateText.finder(text);
        boolean found = date.find();
        if (found && OPENING.matcher(text.substring(0, date.start())).matches()) {
            milestones.add(new PlannedMilestone(number, day(date), after(text, date.end())));
            return;
        }
        int last = -1;
        while (found
                && last < date.start()
                && !CLOSING.matcher(text.substring(date.end())).matches()) {
            last = date.start();
            found = date.find();
        }
        if (found) {
            milestones.add(new PlannedMilestone(number, day(date), before(text, date.start())));
        } else {
            Matcher anywhere = DateText.finder(text);
            milestones.add(new PlannedMilestone(number, anywhere.find() ? day(anywhere) : null, text));
        }
    }

    private LocalDate day(Matcher date) {
        Optional<LocalDate> day = DateText.read(date);
        if (day.isEmpty()) {
            invalidDate.accept(date.group());
        }
        return day.orElse(null);
    }

    private static String after(String text, int end) {
        return BEFORE_TEXT.matcher(text.substring(end)).replaceFirst("").strip();
    }

    private static String before(String text, int start) {
        String bare = withoutTail(text.substring(0, start));
        int tail = Math.max(0, bare.length() - "target date".length() - 1);
        String last = LAST_WORD.matcher(bare.substring(tail)).replaceFirst("");
        return withoutTail(bare.substring(0, tail) + last);
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && BEFORE_DATE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Without numbers, dates tell the entries apart: each begins with one, or each ends with one. */
    private static List<String> unnumbered(String cell) {
        List<String> segments = SEGMENT.splitAsStream(cell)
                .map(NumberedText::oneLine)
                .filter(segment -> !segment.isEmpty())
                .toList();
        long dated = segments.stream()
                .filter(segment -> DateText.finder(segment).find())
                .count();
        if (dated < 2) {
            return dated == 1 ? List.of(cell) : BLANK_LINE.splitAsStream(cell).toList();
        }
        boolean leading = segments.stream().anyMatch(MilestoneText::startsWithDate);
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String segment : segments) {
            if (leading && startsWithDate(segment)) {
                entries.add(entry.toString());
                entry.setLength(0);
            }
            entry.append(' ').append(segment);
            if (!leading && DateText.finder(segment).find()) {
                entries.add(entry.toString());
                entry.setLength(0);
            }
        }
        entries.add(entry.toString());
        return entries;
    }

    private static boolean startsWithDate(String segment) {
        Matcher date = DateText.finder(segment);
        return date.find()
                && OPENING.matcher(segment.substring(0, date.start())).matches();
    }
}
