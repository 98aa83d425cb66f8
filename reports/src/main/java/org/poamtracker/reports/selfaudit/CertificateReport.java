package org.poamtracker.reports.selfaudit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * That an agency certified its self-audit: who signed what and when, and the hash of what was frozen then (AUDIT-5).
 *
 * @param agency as printed
 * @param secretariat the name of the secretariat that holds it
 * @param asked what it was asked; null where it never was
 * @param certified null where it has certified nothing
 */
public record CertificateReport(Heading heading, String agency, String secretariat, Asked asked, Certified certified)
        implements Report {

    /** Something must be said of whom it is. */
    public CertificateReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(agency);
    }

    /**
     * A frozen packet.
     *
     * @param score in per cent, or null
     * @param sha256 of its text
     * @param frozenAt in the zone in which it is to be printed
     * @param standing what became of it since, in the reader's language
     */
    public record Certified(
            int round,
            Integer score,
            Answers answers,
            String sha256,
            ZonedDateTime frozenAt,
            String standing,
            List<Signature> signatures) {

        /** Keeps its own copy. */
        public Certified {
            signatures = List.copyOf(signatures);
        }
    }

    /** How many answers of each kind were certified. */
    public record Answers(int yes, int partial, int no, int excepted) {}

    /**
     * Who signed what when.
     *
     * @param role in the reader's language
     * @param at in the zone in which it is to be printed
     * @param on the day of that
     * @param version of the words that were signed; null where they do not say it
     * @param proved by what beside the password, in the reader's language
     * @param statement the words
     */
    public record Signature(
            String role,
            String name,
            ZonedDateTime at,
            LocalDate on,
            Integer version,
            String proved,
            String statement) {}

    @Override
    public String bundle() {
        return "selfaudit/certificate";
    }

    @Override
    public String subject() {
        return Asked.subject(agency, asked);
    }

    @Override
    public String holder() {
        return secretariat;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new CertificateSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new CertificateSections(this, texts).sheets();
    }
}
