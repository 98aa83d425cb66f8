package org.poamtracker.web.intake;

/**
 * Two texts side by side, cut to where they differ when they are long, so that a changed word in a page of text is found.
 *
 * @param was what stands now, or null
 * @param now what the file says, or null
 * @param cut whether something was left out of either
 */
public record Differing(String was, String now, boolean cut) {

    private static final int LONG = 240;
    private static final int AROUND = 60;
    private static final String LEFT_OUT = "\u2026";

    /** Where these differ. */
    static Differing of(String was, String now) {
        if (length(was) <= LONG && length(now) <= LONG) {
            return new Differing(was, now, false);
        }
        String before = was == null ? "" : was;
        String after = now == null ? "" : now;
        int from = Math.max(0, sameAtFirst(before, after) - AROUND);
        int tail = Math.max(0, sameAtLast(before, after, from + AROUND) - AROUND);
        String shortBefore = piece(before, from, before.length() - tail);
        String shortAfter = piece(after, from, after.length() - tail);
        boolean cut = !shortBefore.equals(before) || !shortAfter.equals(after);
        return new Differing(was == null ? null : shortBefore, now == null ? null : shortAfter, cut);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static int sameAtFirst(String one, String other) {
        int at = 0;
        int most = Math.min(one.length(), other.length());
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** How many characters at the end are the same, without those that are counted at the beginning. */
    private static int sameAtLast(String one, String other, int counted) {
        int same = 0;
        int most = Math.min(one.length(), other.length()) - counted;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static String piece(String text, int from, int to) {
        int begin = Math.min(from, text.length());
        int end = Math.max(begin, Math.min(to, begin + LONG));
        end = Math.min(end, text.length());
        return (begin > 0 ? LEFT_OUT : "") + text.substring(begin, end) + (end < text.length() ? LEFT_OUT : "");
    }
}
