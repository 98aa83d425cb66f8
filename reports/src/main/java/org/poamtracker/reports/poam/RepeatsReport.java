package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * Items and findings about what was closed once already, each with the chain of what it repeats (POAM-9, FIND-2).
 *
 * @param reach whose records these are, as printed
 * @param repeats items first, then findings; in each those of an agency together
 */
public record RepeatsReport(Heading heading, String reach, List<Repeat> repeats) implements Report {

    /** Keeps its own copy. */
    public RepeatsReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        repeats = List.copyOf(repeats);
    }

    /**
     * One record that repeats another; what it has not is null.
     *
     * @param finding whether it is a finding, and not an item
     * @param kind the same in the reader's language
     * @param live whether it is still to be done with
     * @param detectedOn when the weakness was seen again
     * @param chain what it repeats, what that repeats, and so on; never empty
     */
    public record Repeat(
            boolean finding,
            String kind,
            String secretariat,
            String agency,
            String number,
            String text,
            String severity,
            int severityRank,
            String status,
            boolean live,
            LocalDate detectedOn,
            List<Earlier> chain) {

        /** Keeps its own copy. */
        public Repeat {
            chain = List.copyOf(chain);
        }

        /** How long the last one had been closed; null where nobody knows. */
        Long days() {
            return chain.get(0).days();
        }
    }

    /**
     * An earlier one.
     *
     * @param text what it said; null where that is not to be printed
     * @param days how long it stayed closed; null where nobody knows
     */
    public record Earlier(String number, String text, LocalDate closedOn, Long days) {}

    @Override
    public String bundle() {
        return "poam/repeats";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new RepeatsSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new RepeatsSections(this, texts).sheets();
    }
}
