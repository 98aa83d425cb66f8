package org.poamtracker.selfaudit;

import java.util.List;

/**
 * What is missing at an agency, in the order of the questions.
 *
 * @param planning whether the reader may say now what answers it
 */
public record GapList(ResponseHead head, List<GapRow> rows, boolean planning) {

    public GapList {
        rows = List.copyOf(rows);
    }

    /** How many of them nothing answers. */
    public long open() {
        return rows.stream().filter(GapRow::isOpen).count();
    }
}
