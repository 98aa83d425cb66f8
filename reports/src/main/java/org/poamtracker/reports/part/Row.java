package org.poamtracker.reports.part;

import java.util.ArrayList;
import java.util.List;

/**
 * What a register prints for a row: an item with the first line below it, or one of its other lines.
 *
 * @param chapter in which it stands
 * @param ordinal the item's place in the report, for the shading of every other one
 * @param holder whose it is: rows of one stand below its name; null where a chapter has no such names
 * @param first whether the item is printed too
 * @param sum whether it sums up others
 * @param rank 1 for the most severe
 * @param alert whether its last cell is to be looked at
 * @param step the line below it; null for none
 */
public record Row(
        String chapter,
        int ordinal,
        String holder,
        boolean first,
        boolean sum,
        int rank,
        boolean alert,
        Cells cells,
        Step step) {

    /** A line of figures. */
    public static Row figures(String chapter, int ordinal, boolean sum, Cells cells) {
        return new Row(chapter, ordinal, null, true, sum, 0, false, cells, null);
    }

    /** An item with the lines below it: one row for each of them, and one at least; more where a text is too tall for one. */
    public static List<Row> item(Row item, List<Step> steps) {
        List<Step> below =
                steps.stream().flatMap(step -> step.pieces().stream()).toList();
        List<Cells> pieces = item.cells().pieces();
        List<Row> rows = new ArrayList<>();
        pieces.subList(0, pieces.size() - 1).forEach(piece -> rows.add(item.with(true, piece, null)));
        rows.add(item.with(true, pieces.get(pieces.size() - 1), below.isEmpty() ? null : below.get(0)));
        below.stream().skip(1).forEach(step -> rows.add(item.with(false, item.cells(), step)));
        return rows;
    }

    private Row with(boolean firstOfItem, Cells some, Step below) {
        return new Row(chapter, ordinal, holder, firstOfItem, sum, rank, alert, some, below);
    }
}
