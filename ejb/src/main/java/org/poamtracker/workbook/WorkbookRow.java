package org.poamtracker.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a workbook.
 *
 * @param kind which of the three sheets it stands on: that is its status
 * @param sheet the sheet's name in the file
 * @param number the row's number in Excel, from 1
 * @param values what it says
 * @param raw what stands in its cells, as Excel would show it, faulty ones included; blank cells are left out
 * @param faults what is wrong in it, in the order of the columns; empty where all of it could be read
 */
public record WorkbookRow(
        SheetKind kind,
        String sheet,
        int number,
        FedrampValues values,
        Map<FedrampColumn, String> raw,
        List<CellFault> faults) {

    public WorkbookRow {
        raw = Map.copyOf(raw);
        faults = List.copyOf(faults);
    }

    /** Whether all of it could be read. */
    public boolean sound() {
        return faults.isEmpty();
    }

    WorkbookRow with(CellFault fault) {
        List<CellFault> more = new ArrayList<>(faults);
        more.add(fault);
        return new WorkbookRow(kind, sheet, number, values, raw, more);
    }
}
