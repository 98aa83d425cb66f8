package org.poamtracker.reports.poam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * The register of accepted risks: what is left of each, what holds it down, who agreed, and until when (POAM-10).
 *
 * @param reach whose items these are, as printed
 * @param severities in the reader's language, the most severe first
 * @param risks those of one state together, in the order of {@link State}; in it those of an agency together
 */
public record AcceptedRisksReport(Heading heading, String reach, List<String> severities, List<Risk> risks)
        implements Report {

    /** Keeps its own copies. */
    public AcceptedRisksReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        severities = List.copyOf(severities);
        risks = List.copyOf(risks);
    }

    /** What has become of a request to accept a risk. */
    public enum State {
        /** Accepted until a day that has not passed. */
        ACCEPTED,
        /** Asked for, and not decided. */
        WAITING,
        /** Its day has passed; the item is open again. */
        RETURNED
    }

    /** Who said something, and when. */
    public record Signed(String by, LocalDate on) {}

    /**
     * One risk; what it has not is null.
     *
     * @param severity what is left of it: the rating in force
     * @param originalRating the rating that the source gave, where that is another one
     * @param rationale why it is left as it is
     * @param control what holds it down meanwhile
     * @param endorsed the first of two who have to agree
     * @param approved who decided
     * @param until the last day
     */
    public record Risk(
            State state,
            String secretariat,
            String agency,
            String number,
            String weakness,
            String severity,
            int severityRank,
            String originalRating,
            String responsible,
            String rationale,
            String control,
            Signed asked,
            Signed endorsed,
            Signed approved,
            LocalDate until) {}

    @Override
    public String bundle() {
        return "poam/accepted-risks";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new AcceptedRisksSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new AcceptedRisksSections(this, texts).sheets();
    }
}
