package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * What was promised first beside what is promised now, of items in force (POAM-5, POAM-6).
 *
 * @param reach whose items these are, as printed
 * @param agencies one for each agency with items in force, those of a secretariat together, in the order of printing
 * @param reasons why dates were moved, the most frequent first
 * @param items those whose date has slipped, or for which a later one is asked, in the order of the agencies
 */
public record SlipsReport(
        Heading heading, String reach, List<AgencyFigures> agencies, List<Reason> reasons, List<Item> items)
        implements Report {

    /** Keeps its own copies. */
    public SlipsReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        agencies = List.copyOf(agencies);
        reasons = List.copyOf(reasons);
        items = List.copyOf(items);
    }

    /**
     * The items in force of one agency.
     *
     * @param slipped those whose date has slipped, {@code slips} times in all
     * @param daysLater by how many days, added up
     * @param most by how many days the one that has slipped furthest
     * @param waiting extensions asked for and not decided
     */
    public record AgencyFigures(
            String secretariat,
            String agency,
            int inForce,
            int slipped,
            int slips,
            long daysLater,
            int most,
            int waiting) {

        AgencyFigures plus(AgencyFigures other) {
            return new AgencyFigures(
                    secretariat,
                    agency,
                    inForce + other.inForce,
                    slipped + other.slipped,
                    slips + other.slips,
                    daysLater + other.daysLater,
                    Math.max(most, other.most),
                    waiting + other.waiting);
        }
    }

    /** How often a reason moved a date, and by how many days in all. */
    public record Reason(String name, int extensions, long days) {}

    /**
     * One item; what it has not is null.
     *
     * @param first the day first agreed
     * @param now the day in force
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
            LocalDate first,
            LocalDate now,
            int daysLater,
            int slips,
            List<Extension> extensions,
            List<Milestone> milestones) {

        /** Keeps its own copies. */
        public Item {
            extensions = List.copyOf(extensions);
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * One later date, agreed to or asked for.
     *
     * @param reason the coded one, in the reader's language
     * @param decidedOn null while nobody has decided
     */
    public record Extension(
            LocalDate askedOn,
            String askedBy,
            LocalDate from,
            LocalDate to,
            String reason,
            String text,
            LocalDate decidedOn,
            String decidedBy) {

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** A milestone that is due on another day than first agreed. */
    public record Milestone(int position, String text, LocalDate first, LocalDate now, LocalDate doneOn) {

        long days() {
            return ChronoUnit.DAYS.between(first, now);
        }
    }

    @Override
    public String bundle() {
        return "poam/slips";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new SlipsSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new SlipsSections(this, texts).sheets();
    }
}
