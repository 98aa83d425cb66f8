package org.poamtracker.workbook;

import java.io.Serializable;

/**
 * Where a cell stands, as its owner sees it in Excel.
 *
 * @param sheet name of the sheet
 * @param row number of the row, from 1
 * @param letter letter of the column, A to Z, AA …
 * @param header the column's header as it stands in the file
 */
public record CellPlace(String sheet, int row, String letter, String header) implements Serializable {}
