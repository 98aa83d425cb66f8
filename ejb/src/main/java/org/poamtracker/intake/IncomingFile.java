package org.poamtracker.intake;

/**
 * A workbook that was let in.
 *
 * @param name as its owner calls it
 * @param storedAs its name in the data folder
 * @param submits whether complete rows are to be submitted at once
 */
record IncomingFile(long agencyId, String name, String storedAs, boolean submits) {}
