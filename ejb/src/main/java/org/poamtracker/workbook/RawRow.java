package org.poamtracker.workbook;

import java.util.TreeMap;

/** A row as the file has it: its number, from 1, and its cells that are not blank, by column from 0. */
record RawRow(int number, TreeMap<Integer, RawCell> cells) {

    /** The columns that we look at: the template's 31 and many more of people's own. */
    static final int MOST_COLUMNS = 200;

    /** Whether somebody typed something: a row with nothing but formula results is only prepared for use. */
    boolean typed() {
        return cells.values().stream().anyMatch(cell -> !cell.formula());
    }
}
