package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.poamtracker.poam.SourceKind;

/** Which review saw it. */
@Embeddable
class Review {

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false)
    private SourceKind sourceKind;

    @Column(name = "PART")
    private String part;

    @Column(name = "AUDIT_NUMBER")
    private String auditNumber;

    @Column(name = "REPORTED_ON")
    private LocalDate reportedOn;

    @Column(name = "PERIOD_FROM")
    private LocalDate periodFrom;

    @Column(name = "PERIOD_TO")
    private LocalDate periodTo;

    @Column(name = "RESOLVED_ON")
    private LocalDate resolvedOn;

    @Column(name = "REPEATS")
    private String repeats;

    @Column(name = "WITHHELD", nullable = false)
    private boolean withheld;

    @Column(name = "PUBLIC_NOTE")
    private String publicNote;

    @Column(name = "LINK")
    private String link;

    protected Review() {}

    Review(ReviewFacts facts) {
        sourceKind = facts.getSourceKind();
        part = facts.getPart();
        auditNumber = facts.getAuditNumber();
        reportedOn = facts.getReportedOn();
        periodFrom = facts.getPeriodFrom();
        periodTo = facts.getPeriodTo();
        resolvedOn = facts.getResolvedOn();
        repeats = facts.getRepeats();
        withheld = facts.isWithheld();
        publicNote = facts.getPublicNote();
        link = facts.getLink();
    }

    void fill(ReviewFacts facts) {
        facts.setSourceKind(sourceKind);
        facts.setPart(part);
        facts.setAuditNumber(auditNumber);
        facts.setReportedOn(reportedOn);
        facts.setPeriodFrom(periodFrom);
        facts.setPeriodTo(periodTo);
        facts.setResolvedOn(resolvedOn);
        facts.setRepeats(repeats);
        facts.setWithheld(withheld);
        facts.setPublicNote(publicNote);
        facts.setLink(link);
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    /** Whether both are of one report, by its number or else its day. */
    boolean isOfSameReport(Review other) {
        if (sourceKind != other.sourceKind) {
            return false;
        }
        if (auditNumber != null && other.auditNumber != null) {
            return auditNumber.equals(other.auditNumber);
        }
        return reportedOn != null && reportedOn.equals(other.reportedOn);
    }

    LocalDate resolvedOn() {
        return resolvedOn;
    }

    boolean isWithheld() {
        return withheld;
    }
}
