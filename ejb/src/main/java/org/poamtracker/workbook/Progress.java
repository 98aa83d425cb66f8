package org.poamtracker.workbook;

/** Told how far the reading is, and asked whether to go on. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks, nobody cancels. */
    Progress NONE = rows -> true;

    /**
     * Asked every hundred rows.
     *
     * @param rows how many were read so far
     * @return false to stop
     */
    boolean goOn(int rows);
}
