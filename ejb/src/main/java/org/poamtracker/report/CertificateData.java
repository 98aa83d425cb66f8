package org.poamtracker.report;

import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Clocks;
import org.poamtracker.poam.PoamReporting.NamedAgency;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.selfaudit.Asked;
import org.poamtracker.reports.selfaudit.CertificateReport;
import org.poamtracker.reports.selfaudit.CertificateReport.Answers;
import org.poamtracker.reports.selfaudit.CertificateReport.Certified;
import org.poamtracker.reports.selfaudit.CertificateReport.Signature;
import org.poamtracker.selfaudit.ReportedCertificate;
import org.poamtracker.selfaudit.StepKind;
import org.poamtracker.selfaudit.StepRow;

/** Turns a frozen packet into its certificate. */
final class CertificateData {

    private final Words words;

    CertificateData(Words words) {
        this.words = words;
    }

    /** With null for an agency that has certified nothing. */
    CertificateReport report(Heading heading, NamedAgency agency, Asked asked, ReportedCertificate packet) {
        return new CertificateReport(
                heading,
                agency.code() + " " + agency.name(),
                agency.secretariat(),
                asked,
                packet == null ? null : certified(packet));
    }

    private Certified certified(ReportedCertificate packet) {
        return new Certified(
                packet.round(),
                packet.score(),
                new Answers(
                        packet.answers().yes(),
                        packet.answers().partial(),
                        packet.answers().no(),
                        packet.answers().excepted()),
                packet.sha256(),
                packet.frozenAt().atZone(Clocks.BOSTON),
                standing(packet.decision()),
                packet.signatures().stream().map(this::signature).toList());
    }

    /** What became of it: nothing yet, accepted, or returned, after which it counts no more (AUDIT-6). */
    private String standing(StepRow decision) {
        if (decision == null) {
            return words.of("certificate.waits");
        }
        return words.format(
                decision.kind() == StepKind.ACCEPTED ? "certificate.accepted" : "certificate.returned",
                decision.person(),
                words.day(day(decision.at())));
    }

    private Signature signature(ReportedCertificate.Signed signed) {
        String proved = signed.provedBy() == null ? words.of("proved.none") : words.of(signed.provedBy());
        return new Signature(
                words.of(signed.kind()),
                signed.name(),
                signed.at().atZone(Clocks.BOSTON),
                day(signed.at()),
                signed.version(),
                proved,
                signed.statement());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Clocks.BOSTON);
    }
}
