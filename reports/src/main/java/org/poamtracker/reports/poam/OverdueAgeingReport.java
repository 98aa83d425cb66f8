package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Pieces;

/**
 * What is overdue and how old open items are, in all and by severity, secretariat and agency.
 *
 * @param reach whose items these are, as printed: "Commonwealth of Massachusetts", or a secretariat
 * @param severities one for each severity, the most severe first
 * @param agencies one for each agency, those of a secretariat together, in the order of printing
 * @param overdueCount how many overdue items there are
 * @param overdue read once for the PDF and once for the workbook; those of a secretariat and in it those of an agency
 *     together, the longest overdue first
 */
public record OverdueAgeingReport(
        Heading heading,
        String reach,
        List<SeverityFigures> severities,
        List<AgencyFigures> agencies,
        long overdueCount,
        Iterable<Item> overdue)
        implements Report {

    /** Keeps its own copies of the figures. */
    public OverdueAgeingReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        Objects.requireNonNull(overdue);
        severities = List.copyOf(severities);
        agencies = List.copyOf(agencies);
    }

    /** Overdue items by the days since the due date: 1 to 30, 31 to 60, 61 to 90, 91 to 180, more. */
    public record Overdue(int to30, int to60, int to90, int to180, int over180) {

        static final Overdue NONE = new Overdue(0, 0, 0, 0, 0);

        /** All of them. */
        public int total() {
            return to30 + to60 + to90 + to180 + over180;
        }

        Overdue plus(Overdue other) {
            return new Overdue(
                    to30 + other.to30,
                    to60 + other.to60,
                    to90 + other.to90,
                    to180 + other.to180,
                    over180 + other.over180);
        }
    }

    /** Open items by the days since their weakness was detected: 0 to 30, 31 to 90, 91 to 180, 181 to 365, more. */
    public record Age(int to30, int to90, int to180, int to365, int over365) {

        static final Age NONE = new Age(0, 0, 0, 0, 0);

        /** All of them, overdue or not. */
        public int total() {
            return to30 + to90 + to180 + to365 + over365;
        }

        Age plus(Age other) {
            return new Age(
                    to30 + other.to30,
                    to90 + other.to90,
                    to180 + other.to180,
                    to365 + other.to365,
                    over365 + other.over365);
        }
    }

    /** Open items by severity. */
    public record Open(int critical, int high, int moderate, int low) {

        static final Open NONE = new Open(0, 0, 0, 0);

        /** All of them. */
        public int total() {
            return critical + high + moderate + low;
        }

        Open plus(Open other) {
            return new Open(critical + other.critical, high + other.high, moderate + other.moderate, low + other.low);
        }
    }

    /** The items of one severity, named in the reader's language. */
    public record SeverityFigures(String severity, Overdue overdue, Age age) {}

    /** The items of one agency. */
    public record AgencyFigures(String secretariat, String agency, Open open, Overdue overdue, Age age) {}

    /**
     * One overdue item; what it has not is null.
     *
     * @param severity in the reader's language
     * @param severityRank 1 for the most severe
     * @param status in the reader's language
     * @param responsible the responsible unit or person
     * @param scheduledOn the baseline: the completion date first approved
     * @param dueOn the completion date in force
     * @param slips how often it was extended
     */
    public record Item(
            String secretariat,
            String agency,
            String number,
            String weakness,
            String severity,
            int severityRank,
            String status,
            String responsible,
            LocalDate detectedOn,
            LocalDate scheduledOn,
            LocalDate dueOn,
            int slips,
            int daysOverdue) {

        /** Names stand in one line each. */
        public Item {
            weakness = Pieces.oneLine(weakness);
            responsible = Pieces.oneLine(responsible);
        }
    }

    @Override
    public String bundle() {
        return "poam/overdue-ageing";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new OverdueAgeingSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new OverdueAgeingSections(this, texts).sheets();
    }
}
