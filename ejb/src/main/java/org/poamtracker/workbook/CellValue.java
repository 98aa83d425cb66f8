package org.poamtracker.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one cell as the value that its column holds. What is wrong goes to the faults; then there is no value. */
final class CellValue {

    private static final int MOST_ENTRIES = 500;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Set<String> NOTHING =
            Set.of("", "na", "none", "notapplicable", "tbd", "tba", "tobedetermined", "unknown", "nil", "null");

    /** Told what is wrong with the cell. */
    @FunctionalInterface
    interface Faults {
        void add(CellRule rule, Object... arguments);
    }

    private final FedrampColumn column;
    private final RawCell cell;
    private final boolean from1904;
    private final Faults faults;

    private CellValue(FedrampColumn column, RawCell cell, boolean from1904, Faults faults) {
        this.column = column;
        this.cell = cell;
        this.from1904 = from1904;
        this.faults = faults;
    }

    /**
     * The value, of the type that the column's kind names; null where the cell says nothing or something wrong.
     *
     * @param milestones those of the same row, read before, for the column of their changes
     */
    static Object of(
            FedrampColumn column, RawCell cell, boolean from1904, List<PlannedMilestone> milestones, Faults faults) {
        if (cell.error()) {
            faults.add(CellRule.EXCEL_ERROR);
            return null;
        }
        CellValue value = new CellValue(column, cell, from1904, faults);
        return value.says() ? value.read(milestones) : null;
    }

    /** N/A, None and TBD are words for an empty cell, except in texts, where they may be meant. */
    private boolean says() {
        return column.kind() == ColumnKind.TEXT ? !cell.blank() : !NOTHING.contains(FedrampColumn.normal(cell.text()));
    }

    private Object read(List<PlannedMilestone> milestones) {
        return switch (column.kind()) {
            case TEXT -> text();
            case DATE -> date();
            case YES_NO -> yesNo();
            case RATING -> known(RiskRating.of(cell.text()), CellRule.RATING_UNKNOWN);
            case DEVIATION -> known(DeviationState.of(cell.text()), CellRule.DEVIATION_UNKNOWN);
            case LINES -> entries(ListText.lines(cell.text()));
            case LIST -> entries(list());
            case CVES ->
                entries(ListText.cves(cell.text(), entry -> faults.add(CellRule.CVE_INVALID, shortened(entry))));
            case MILESTONES -> milestones();
            case CHANGES -> changes(milestones);
        };
    }

    private List<String> list() {
        List<String> entries = ListText.entries(cell.text());
        return column == FedrampColumn.CONTROLS
                ? entries.stream().map(ListText::control).distinct().toList()
                : entries;
    }

    private String text() {
        String text = cell.text().strip();
        return fits(text) ? text : null;
    }

    private LocalDate date() {
        Optional<LocalDate> day = cell.numeric() ? ExcelDate.of(cell.number(), from1904) : DateText.whole(cell.text());
        return (LocalDate) known(day.filter(DateText::plausible), CellRule.DATE_INVALID);
    }

    private Boolean yesNo() {
        String word = FedrampColumn.normal(cell.text());
        Optional<Boolean> answer =
                YES.contains(word) ? Optional.of(true) : Optional.of(false).filter(no -> NO.contains(word));
        return (Boolean) known(answer, CellRule.YES_NO_UNKNOWN);
    }

    private Object known(Optional<?> value, CellRule otherwise) {
        if (value.isEmpty()) {
            faults.add(otherwise);
        }
        return value.orElse(null);
    }

    private List<String> entries(List<String> entries) {
        return fewEnough(entries) && entries.stream().allMatch(this::fits) ? entries : null;
    }

    private List<PlannedMilestone> milestones() {
        List<PlannedMilestone> milestones =
                MilestoneText.parse(cell.text(), date -> faults.add(CellRule.MILESTONE_DATE_INVALID, date));
        boolean fit = fewEnough(milestones) && milestones.stream().allMatch(milestone -> fits(milestone.text()));
        return fit ? milestones : null;
    }

    private List<MilestoneChange> changes(List<PlannedMilestone> milestones) {
        List<MilestoneChange> changes = ChangeText.parse(cell.text(), milestones);
        return fewEnough(changes) && changes.stream().allMatch(change -> fits(change.raw())) ? changes : null;
    }

    private boolean fits(String text) {
        boolean fits = text.length() <= column.limit();
        if (!fits) {
            faults.add(CellRule.TOO_LONG, text.length(), column.limit());
        }
        return fits;
    }

    private boolean fewEnough(List<?> entries) {
        boolean few = entries.size() <= MOST_ENTRIES;
        if (!few) {
            faults.add(CellRule.TOO_MANY, entries.size(), MOST_ENTRIES);
        }
        return few;
    }

    private static String shortened(String entry) {
        return entry.length() <= 60 ? entry : entry.substring(0, 60) + "…";
    }
}
