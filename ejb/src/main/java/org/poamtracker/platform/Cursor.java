package org.poamtracker.platform;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a sorted list from which a page is read, as it stands in an address: the row to go on from, by its sort key and
 * id, and which way. Reading on by key costs the same on the thousandth page as on the first.
 *
 * @param step which way from that row
 * @param key the row's sort value as text; empty at the ends of the list
 * @param id the row's id, which settles rows of the same value; 0 at the ends
 * @param position the ordinal of the page's first row, from 1, to say "26 to 50", or 0 where nobody has counted so
 *     far; an address may lie about it, and nothing else follows it
 */
public record Cursor(Step step, String key, long id, long position) implements Serializable {

    private static final Pattern TEXT = Pattern.compile("([nplf])(\\d{1,12})(?:\\.(\\d{1,18})\\.(.{0,100}))?");

    /** Which way to read. */
    public enum Step {
        FIRST('f'),
        NEXT('n'),
        PREVIOUS('p'),
        LAST('l');

        private final char letter;

        Step(char letter) {
            this.letter = letter;
        }

        /** Whether rows are read against the order of the list. */
        public boolean isBackwards() {
            return this == PREVIOUS || this == LAST;
        }
    }

    /** The beginning of a list. */
    public static Cursor first() {
        return new Cursor(Step.FIRST, "", 0, 1);
    }

    /** The end of a list, whose last page begins with this row; 0 where it was not counted to its end. */
    public static Cursor last(long position) {
        return new Cursor(Step.LAST, "", 0, position);
    }

    /** What an address says; the beginning where it says nothing or nonsense. */
    public static Cursor parse(String text) {
        return Optional.ofNullable(text)
                .map(TEXT::matcher)
                .filter(Matcher::matches)
                .map(Cursor::of)
                .orElse(first());
    }

    /** The way it stands in an address, before escaping. */
    public String text() {
        String start = step.letter + Long.toString(position);
        return hasRow() ? start + "." + id + "." + key : start;
    }

    /** Whether it names a row, and not an end of the list. */
    public boolean hasRow() {
        return step == Step.NEXT || step == Step.PREVIOUS;
    }

    private static Cursor of(Matcher found) {
        Step step = Step.FIRST;
        for (Step candidate : Step.values()) {
            step = candidate.letter == found.group(1).charAt(0) ? candidate : step;
        }
        boolean withRow = found.group(3) != null;
        boolean rowWanted = step == Step.NEXT || step == Step.PREVIOUS;
        if (withRow != rowWanted) {
            return first();
        }
        return new Cursor(
                step,
                withRow ? found.group(4) : "",
                withRow ? Long.parseLong(found.group(3)) : 0,
                Long.parseLong(found.group(2)));
    }
}
