package org.poamtracker.reports.poam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;
import org.poamtracker.reports.part.Pieces;

/**
 * The items of one agency with their milestones.
 *
 * @param agency its name, as printed
 * @param secretariat the name of the secretariat that holds it, or null
 * @param counts one for each severity, the most severe first, whether or not there are items of it
 * @param itemCount how many items there are
 * @param items read once for the PDF and once for each sheet of the workbook; each time the same, in the order of printing
 */
public record AgencyPoamReport(
        Heading heading, String agency, String secretariat, List<Count> counts, long itemCount, Iterable<Item> items)
        implements Report {

    /** Keeps its own copy of the counts. */
    public AgencyPoamReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(agency);
        Objects.requireNonNull(items);
        counts = List.copyOf(counts);
    }

    /**
     * How many items of a severity there are.
     *
     * @param severity in the reader's language
     * @param open open or pending verification, the overdue ones included
     * @param overdue those of the open ones whose due date has passed
     * @param drafts draft or submitted: not yet opened
     */
    public record Count(String severity, int open, int overdue, int accepted, int closed, int drafts) {

        Count plus(Count other) {
            return new Count(
                    severity,
                    open + other.open,
                    overdue + other.overdue,
                    accepted + other.accepted,
                    closed + other.closed,
                    drafts + other.drafts);
        }
    }

    /**
     * One item; what it has not is null.
     *
     * @param severity in the reader's language
     * @param severityRank 1 for the most severe
     * @param status in the reader's language
     * @param office the responsible unit
     * @param owner the responsible person
     * @param scheduledOn the baseline: the completion date first approved
     * @param dueOn the completion date in force
     * @param slips how often it was extended
     * @param daysOverdue 0 when it is not
     * @param source where the weakness was found, in the reader's language
     * @param funding where the money comes from and in which fiscal year
     */
    public record Item(
            String number,
            String weakness,
            String severity,
            int severityRank,
            String status,
            String office,
            String owner,
            LocalDate detectedOn,
            LocalDate scheduledOn,
            LocalDate dueOn,
            int slips,
            int daysOverdue,
            String source,
            BigDecimal hours,
            BigDecimal dollars,
            String funding,
            List<Milestone> milestones) {

        /** Keeps its own copy of the milestones. */
        public Item {
            Objects.requireNonNull(number);
            weakness = Pieces.oneLine(weakness);
            office = Pieces.oneLine(office);
            owner = Pieces.oneLine(owner);
            source = Pieces.oneLine(source);
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * A dated step of an item.
     *
     * @param doneOn null while it is not done
     */
    public record Milestone(String text, LocalDate dueOn, LocalDate doneOn) {}

    @Override
    public String bundle() {
        return "poam/agency-poam";
    }

    @Override
    public String subject() {
        return agency;
    }

    @Override
    public String holder() {
        return secretariat;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new AgencyPoamSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new AgencyPoamSections(this, texts).sheets();
    }
}
