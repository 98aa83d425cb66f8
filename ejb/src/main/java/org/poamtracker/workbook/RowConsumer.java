package org.poamtracker.workbook;

/** Takes the rows of a workbook, one at a time, in the order of its sheets: open, closed, configuration. */
@FunctionalInterface
public interface RowConsumer {

    /** Takes one row. What it throws ends the reading and reaches the caller of the reader as it is. */
    void row(WorkbookRow row);
}
