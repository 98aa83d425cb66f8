package org.poamtracker.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of refused rows: each column of the source, and a column of reasons beside those that have some. */
final class RefusalSheet implements SheetCells.Rows {

    private static final String FAULTY = "FCF3F3";
    private static final String DARK_RED = "9B0A0A";
    private static final double WIDE = 50;
    private static final double NORMAL = 22;

    private final SheetHeader header;
    private final Map<Integer, List<RefusalWorkbook.Reason>> reasons;
    private final Set<FedrampColumn> faulty;
    private final Map<Integer, Integer> targets = new HashMap<>();
    private Worksheet sheet;
    private int row = 1;

    private RefusalSheet(SheetHeader header, Map<Integer, List<RefusalWorkbook.Reason>> reasons) {
        this.header = header;
        this.reasons = reasons;
        this.faulty = reasons.values().stream()
                .flatMap(List::stream)
                .map(RefusalWorkbook.Reason::column)
                .filter(Objects::nonNull)
                .filter(header.columns()::containsKey)
                .collect(Collectors.toSet());
    }

    static RefusalSheet of(SheetHeader header, Map<RefusalWorkbook.RowKey, List<RefusalWorkbook.Reason>> reasons) {
        Map<Integer, List<RefusalWorkbook.Reason>> here = new HashMap<>();
        reasons.forEach((key, list) -> {
            if (key.sheet().equals(header.sheet())) {
                here.put(key.row(), list);
            }
        });
        return new RefusalSheet(header, here);
    }

    boolean any() {
        return !reasons.isEmpty();
    }

    void begin(Workbook workbook) {
        sheet = workbook.newWorksheet(header.sheet());
        List<String> headers = new ArrayList<>();
        headers.add(RefusalWorkbook.WHAT_TO_DO);
        sheet.width(0, WIDE);
        header.texts().forEach((column, text) -> {
            targets.put(column, headers.size());
            sheet.width(headers.size(), NORMAL);
            headers.add(text);
            if (hasReasons(column)) {
                sheet.width(headers.size(), WIDE);
                headers.add(RefusalWorkbook.WHAT_TO_DO + ": " + text);
            }
        });
        XlsxSheets.header(sheet, 0, headers);
    }

    private boolean hasReasons(int column) {
        return faulty.stream().anyMatch(fault -> header.columns().get(fault) == column);
    }

    @Override
    public void row(RawRow source) {
        List<RefusalWorkbook.Reason> why = reasons.get(source.number());
        if (why == null) {
            return;
        }
        reason(
                0,
                "Row " + source.number() + "\n" + why.stream().map(this::named).collect(Collectors.joining("\n")));
        source.cells().forEach((column, cell) -> {
            if (targets.containsKey(column)) {
                XlsxCells.put(sheet, row, targets.get(column), cell.text());
            }
        });
        for (FedrampColumn column : faulty) {
            String text = why.stream()
                    .filter(reason -> reason.column() == column)
                    .map(RefusalWorkbook.Reason::text)
                    .collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                int target = targets.get(header.columns().get(column));
                sheet.style(row, target)
                        .fillColor(FAULTY)
                        .borderStyle("thin")
                        .borderColor(DARK_RED)
                        .set();
                reason(target + 1, text);
            }
        }
        row++;
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new OpenWorkbook.TakerFailed(new UncheckedIOException(e));
        }
    }

    private String named(RefusalWorkbook.Reason reason) {
        return reason.column() == null ? reason.text() : reason.column().header() + ": " + reason.text();
    }

    private void reason(int column, String text) {
        XlsxCells.put(sheet, row, column, text);
        sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .italic()
                .fontColor(DARK_RED)
                .set();
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
