package org.poamtracker.intake;

import java.io.InputStream;

/**
 * A workbook that somebody brings.
 *
 * @param name as its owner calls it
 * @param content read once; the caller closes it
 * @param submits whether complete rows are to be submitted at once
 */
public record BringWorkbook(long agencyId, String name, InputStream content, boolean submits) {}
