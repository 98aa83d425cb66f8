package org.poamtracker.reports.selfaudit;

import org.poamtracker.reports.Texts;

/** Scores as they are printed. */
final class Marks {

    private Marks() {}

    /** In per cent, or that there is none. */
    static String score(Integer score, Texts texts) {
        return score == null ? texts.getString("none") : texts.format("score", score);
    }

    /** How much it went up, or down; null where one of the two is missing. */
    static Integer change(Integer now, Integer before) {
        return now == null || before == null ? null : Integer.valueOf(now - before);
    }

    /** The same in words. */
    static String change(Integer now, Integer before, Texts texts) {
        Integer change = change(now, before);
        if (change == null) {
            return texts.getString("none");
        }
        return texts.format(
                change == 0 ? "points.same" : change > 0 ? "points.more" : "points.fewer", Math.abs(change));
    }
}
