package org.poamtracker.selfaudit;

import java.util.List;

/**
 * One agency of a heat map.
 *
 * @param cells one for each section, in their order
 * @param all of all sections together
 */
public record HeatRow(Long responseId, String agency, String name, List<Cell> cells, Cell all) {

    /** How many shades there are, from nothing to everything. */
    private static final int SHADES = 5;

    private static final int WHOLE = 100;

    public HeatRow {
        cells = List.copyOf(cells);
    }

    /**
     * A score.
     *
     * @param score in per cent, or null while nothing that counts is answered
     * @param before that of the year before, or null
     */
    public record Cell(Integer score, Integer before) {

        static Cell of(Points now, Points before) {
            return new Cell(now.score(), before.score());
        }

        /** 0 for the lowest shade to 4 for the highest; null where there is no score. */
        public Integer shade() {
            return score == null ? null : Math.min(SHADES - 1, score * SHADES / WHOLE);
        }

        /** How much it went up since, or down; null where one of the two is missing. */
        public Integer change() {
            return score == null || before == null ? null : Integer.valueOf(score - before);
        }
    }

    /** Points brought, and points that could be brought. */
    record Points(long points, long most) {

        static final Points NONE = new Points(0, 0);

        Points plus(Points other) {
            return new Points(points + other.points, most + other.most);
        }

        /** Half is rounded up, as in {@link Tally#score()}. */
        Integer score() {
            return most == 0 ? null : (int) ((2 * WHOLE * points + most) / (2 * most));
        }
    }
}
