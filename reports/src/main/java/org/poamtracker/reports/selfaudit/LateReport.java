package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * Which agencies have not certified their self-audit: late, still in time, or never asked.
 *
 * @param reach whose agencies these are, as printed
 * @param asked what they were asked; null where there is no such campaign
 * @param agencies all of them, those of a secretariat together; who has certified is counted and not listed
 */
public record LateReport(Heading heading, String reach, Asked asked, List<AskedAgency> agencies) implements Report {

    /** Keeps its own copy. */
    public LateReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        agencies = List.copyOf(agencies);
    }

    /** Those that have not certified. */
    List<AskedAgency> missing() {
        return agencies.stream().filter(AskedAgency::isMissing).toList();
    }

    /** The day that lateness is counted from. */
    LocalDate today() {
        return heading.asOf().toLocalDate();
    }

    @Override
    public String bundle() {
        return "selfaudit/late";
    }

    @Override
    public String subject() {
        return Asked.subject(reach, asked);
    }

    @Override
    public Section<?> document(Texts texts) {
        return new LateSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new LateSections(this, texts).sheets();
    }
}
