package org.poamtracker.workbook;

import java.util.Locale;

/** The rules by which a whole workbook is refused. The texts, with what to do, stand in the bundle under {@link #code()}. */
public enum RefusalRule {
    /** Nothing in the file. */
    EMPTY_FILE,
    /** {0} is the size in MB, {1} the limit in MB. */
    TOO_LARGE,
    /** Protected by a password, so that nobody can look inside. */
    PASSWORD,
    /** The binary format of Excel 97 to 2003. */
    OLD_XLS,
    /** The binary format .xlsb. */
    BINARY_XLSB,
    /** Something else than a workbook; {0} says what it looks like. */
    WRONG_TYPE,
    /** Cut off or broken; {0} is the part, where known. */
    DAMAGED,
    /** A file that calls itself .xlsx and carries a macro; {0} is the part. */
    MACRO_IN_XLSX,
    /** More than {0} parts in the package. */
    TOO_MANY_PARTS,
    /** A part whose name leaves the package; {0} is the name. */
    PART_NAME,
    /** Two parts of the same name {0}: readers would differ on which counts. */
    DUPLICATE_PART,
    /** Part {0} inflates to more than {1} times its size: a zip bomb. */
    BOMB_RATIO,
    /** What is inside inflates to more than {0} MB: a zip bomb. */
    BOMB_SIZE,
    /** An archive inside the package; {0} is the part. */
    NESTED_ARCHIVE,
    /** A document type declaration in part {0}: the way to entity attacks. */
    DTD,
    /** More than {0} rows. */
    TOO_MANY_ROWS,
    /** More text than fits in memory; {0} is the limit in MB. */
    TOO_MUCH_TEXT,
    /** No sheet for open or closed items or configuration findings; {0} lists the sheets there are. */
    NO_SHEET,
    /** No row with the column headers on sheet {0}. */
    NO_HEADER,
    /** Sheet {0} lacks the columns {1}; the header row is row {2}. */
    MISSING_COLUMNS,
    /** Sheet {0} has the column {1} twice, as {2} and {3}. */
    DUPLICATE_COLUMN;

    /** The bundle key, such as {@code workbook.macro-in-xlsx}. */
    public String code() {
        return "workbook." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
