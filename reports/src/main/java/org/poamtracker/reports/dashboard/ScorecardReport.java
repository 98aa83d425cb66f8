package org.poamtracker.reports.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * The agencies of a secretariat side by side, or the secretariats of the Commonwealth, with the figures of the dashboard.
 *
 * @param reach whose figures these are, as printed
 * @param bySecretariat whether a row is a secretariat, and not an agency
 * @param rows in the order of printing
 * @param total all of them together
 * @param since the first day of the quarters that mean days are of; null where there is no row
 * @param quarters the last ones up to the day, the first of them first
 */
public record ScorecardReport(
        Heading heading,
        String reach,
        boolean bySecretariat,
        List<Row> rows,
        Row total,
        LocalDate since,
        List<Quarter> quarters)
        implements Report {

    /** Keeps its own copies. */
    public ScorecardReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        Objects.requireNonNull(total);
        rows = List.copyOf(rows);
        quarters = List.copyOf(quarters);
    }

    /**
     * The figures of one, or of all.
     *
     * @param open items in force
     * @param percent of a hundred of them, how many are overdue
     * @param meanDays from found to closed; null where nothing was closed
     * @param change how many more are open or accepted than at the end of the last quarter; negative for fewer
     */
    public record Row(
            String name,
            long open,
            long overdue,
            long percent,
            long slipped,
            long repeats,
            Long meanDays,
            long accepted,
            long change) {}

    /** What was found and closed in a quarter, and open or accepted at its end. */
    public record Quarter(String name, long found, long closed, long openAtEnd) {}

    @Override
    public String bundle() {
        return "dashboard/scorecard";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new ScorecardSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new ScorecardSections(this, texts).sheets();
    }
}
