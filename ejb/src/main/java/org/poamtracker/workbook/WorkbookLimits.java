package org.poamtracker.workbook;

/**
 * How much of a stranger's file we are ready to take in.
 *
 * @param fileBytes size of the file as uploaded
 * @param inflatedBytes size of everything in it, unpacked
 * @param parts files in the package
 * @param ratio how many times its packed size a part may unpack to
 * @param structureBytes unpacked size of a part that is held in memory: content types, relations, the workbook's own
 * @param textBytes shared texts held in memory while the sheets are read
 * @param rows rows with something in them, over all sheets
 */
public record WorkbookLimits(
        long fileBytes, long inflatedBytes, int parts, int ratio, long structureBytes, long textBytes, int rows) {

    private static final long MB = 1L << 20;

    /** 50 MB packed, 256 MB unpacked, 50,000 rows: far more than any agency's workbook, and read in a few seconds. */
    public static final WorkbookLimits STANDARD =
            new WorkbookLimits(50 * MB, 256 * MB, 2_000, 100, 4 * MB, 64 * MB, 50_000);

    /** The same, with another limit for the uploaded file. */
    public WorkbookLimits withFileBytes(long bytes) {
        return new WorkbookLimits(bytes, inflatedBytes, parts, ratio, structureBytes, textBytes, rows);
    }

    /** Bytes as whole megabytes, rounded up, for people. */
    static long megabytes(long bytes) {
        return (bytes + MB - 1) / MB;
    }
}
