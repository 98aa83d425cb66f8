package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What a review saw, as it was published. A part that the source does not say stays empty. */
@Entity
@Table(name = "FINDING")
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FINDING_SEQ")
    @SequenceGenerator(name = "FINDING_SEQ", sequenceName = "FINDING_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "REFERENCE", nullable = false, updatable = false)
    private String reference;

    @Column(name = "PART")
    private String part;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", nullable = false)
    private FindingSource source;

    @Column(name = "REPORTED_ON")
    private LocalDate reportedOn;

    @Column(name = "AUDIT_NUMBER")
    private String auditNumber;

    @Column(name = "AUDIT_PERIOD")
    private String auditPeriod;

    @Column(name = "CONDITION_SEEN", nullable = false)
    private String condition;

    @Column(name = "COUNTS")
    private String counts;

    @Column(name = "CRITERIA")
    private String criteria;

    @Column(name = "CAUSE")
    private String cause;

    @Column(name = "RECOMMENDATION")
    private String recommendation;

    @Column(name = "REPEATS")
    private String repeats;

    @Column(name = "PUBLIC_NOTE")
    private String publicNote;

    @Column(name = "WITHHELD", nullable = false)
    private boolean withheld;

    @Column(name = "LINK")
    private String link;

    protected Finding() {}

    Finding(FindingSource source, FindingDetail published, boolean withheld) {
        this.source = source;
        this.withheld = withheld;
        reference = published.reference();
        part = published.part();
        reportedOn = published.reportedOn();
        auditNumber = published.auditNumber();
        auditPeriod = published.auditPeriod();
        condition = published.condition();
        counts = published.counts();
        criteria = published.criteria();
        cause = published.cause();
        recommendation = published.recommendation();
        repeats = published.repeats();
        publicNote = published.publicNote();
        link = published.link();
    }

    FindingDetail detail() {
        return new FindingDetail(
                id,
                reference,
                part,
                source,
                reportedOn,
                auditNumber,
                auditPeriod,
                condition,
                counts,
                criteria,
                cause,
                recommendation,
                repeats,
                publicNote,
                withheld,
                link);
    }

    Long id() {
        return id;
    }

    boolean isWithheld() {
        return withheld;
    }
}
