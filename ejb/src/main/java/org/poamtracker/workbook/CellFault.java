package org.poamtracker.workbook;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong in one cell; the text behind the code says what to do.
 *
 * @param place where
 * @param column which of our columns
 * @param value what stands there, shortened
 * @param code bundle key of a {@link CellRule}
 * @param arguments what the placeholders of the text stand for; numbers and texts
 */
public record CellFault(CellPlace place, FedrampColumn column, String value, String code, List<Object> arguments)
        implements Serializable {

    private static final int LONGEST_VALUE = 200;

    public CellFault {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        arguments = List.copyOf(arguments);
    }

    /** Name of the sheet. */
    public String sheet() {
        return place.sheet();
    }

    /** Number of the row, from 1. */
    public int row() {
        return place.row();
    }

    /** Letter of the column. */
    public String letter() {
        return place.letter();
    }

    /** The column's header as it stands in the file. */
    public String header() {
        return place.header();
    }
}
