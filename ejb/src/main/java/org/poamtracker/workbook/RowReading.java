package org.poamtracker.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the rows of one sheet into values and faults. */
final class RowReading {

    private static final List<FedrampColumn> GUIDED = List.of(
            FedrampColumn.ORIGINAL_DETECTION_DATE, FedrampColumn.SCHEDULED_COMPLETION_DATE, FedrampColumn.STATUS_DATE);

    private final SheetHeader header;
    private final boolean from1904;

    RowReading(SheetHeader header, boolean from1904) {
        this.header = header;
        this.from1904 = from1904;
    }

    /**
     * Whether the row only says how to fill in the sheet, as the two below the template's headers do: words about dates
     * stand where the dates belong.
     */
    boolean guidance(RawRow row) {
        if (FedrampColumn.normal(text(row, FedrampColumn.POAM_ID)).startsWith("uniqueidentifier")) {
            return true;
        }
        long words = GUIDED.stream()
                .map(column -> text(row, column).toLowerCase(Locale.ROOT))
                .filter(text -> text.contains("date") && text.chars().noneMatch(Character::isDigit))
                .count();
        return words > 1;
    }

    /** Whether anything stands in a column of ours. */
    boolean ours(RawRow row) {
        return header.columns().values().stream().anyMatch(row.cells()::containsKey);
    }

    /** The row, read. */
    WorkbookRow read(RawRow row) {
        EnumMap<FedrampColumn, Object> values = new EnumMap<>(FedrampColumn.class);
        EnumMap<FedrampColumn, String> raw = new EnumMap<>(FedrampColumn.class);
        List<CellFault> faults = new ArrayList<>();
        List<PlannedMilestone> milestones = List.of();
        for (Map.Entry<FedrampColumn, Integer> place : header.columns().entrySet()) {
            FedrampColumn column = place.getKey();
            RawCell cell = row.cells().get(place.getValue());
            if (cell == null) {
                continue;
            }
            raw.put(column, cell.text());
            Object value = CellValue.of(
                    column,
                    cell,
                    from1904,
                    milestones,
                    (rule, arguments) -> faults.add(fault(row.number(), column, cell.text(), rule, arguments)));
            if (value != null) {
                values.put(column, value);
            }
            if (column == FedrampColumn.PLANNED_MILESTONES && value != null) {
                milestones = FedrampValues.of(values).milestones();
            }
        }
        if (!raw.containsKey(FedrampColumn.POAM_ID)) {
            faults.add(0, fault(row.number(), FedrampColumn.POAM_ID, "", CellRule.ID_MISSING));
        }
        return new WorkbookRow(header.kind(), header.sheet(), row.number(), FedrampValues.of(values), raw, faults);
    }

    /** A fault in a cell of this sheet. */
    CellFault fault(int row, FedrampColumn column, String value, CellRule rule, Object... arguments) {
        return new CellFault(header.place(row, column), column, value, rule.code(), List.of(arguments));
    }

    private String text(RawRow row, FedrampColumn column) {
        Integer index = header.columns().get(column);
        RawCell cell = index == null ? null : row.cells().get(index);
        return cell == null ? "" : cell.text();
    }
}
