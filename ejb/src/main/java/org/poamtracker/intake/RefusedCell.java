package org.poamtracker.intake;

import java.util.List;

/**
 * Why a row was refused: where, what stands there, and what to do.
 *
 * @param entry the row's place in the file, as the preview counts rows, from 1; 0 where an older preview did not count
 * @param row number in Excel, from 1
 * @param letter of the column, or null where it is the row as a whole
 * @param column name of the {@code FedrampColumn}, or null likewise
 * @param header of the column in the file, or null likewise
 * @param value what stands in the cell, shortened, or null likewise
 * @param code bundle key of the text that says what is wrong and what to do
 * @param arguments of that text: ISO dates, {@code PoamStatus.OPEN} for a value of an enum, anything else as it reads
 */
public record RefusedCell(
        int entry,
        String sheet,
        int row,
        String letter,
        String column,
        String header,
        String value,
        String code,
        List<String> arguments) {}
