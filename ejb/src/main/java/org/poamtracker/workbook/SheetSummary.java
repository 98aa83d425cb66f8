package org.poamtracker.workbook;

import java.util.List;

/**
 * What was found on one sheet.
 *
 * @param kind which of the three it is
 * @param name its name in the file
 * @param headerRow number of the row with the headers
 * @param rows how many rows were read
 * @param faultyRows how many of them have a fault
 * @param missing columns of the template that it does not have
 * @param unknown headers of further columns, which were passed over
 */
public record SheetSummary(
        SheetKind kind,
        String name,
        int headerRow,
        int rows,
        int faultyRows,
        List<FedrampColumn> missing,
        List<String> unknown) {}
