package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** One self-audit sent to many agencies: what is asked, about which period (AUDIT-7), until when. */
@Entity
@Table(name = "SELFAUDIT_CAMPAIGN")
class Campaign {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_CAMPAIGN_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_CAMPAIGN_SEQ", sequenceName = "SELFAUDIT_CAMPAIGN_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "EDITION_ID", nullable = false, updatable = false)
    private Edition edition;

    @Column(name = "NAME", nullable = false)
    private String name;

    @Column(name = "SECRETARIAT_ID", updatable = false)
    private Long secretariatId;

    @Column(name = "PERIOD_FROM", nullable = false, updatable = false)
    private LocalDate periodFrom;

    @Column(name = "PERIOD_TO", nullable = false, updatable = false)
    private LocalDate periodTo;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "LAUNCHED_BY", nullable = false, updatable = false)
    private String launchedBy;

    @Column(name = "LAUNCHED_AT", nullable = false, updatable = false)
    private Instant launchedAt;

    protected Campaign() {}

    /**
     * A campaign launched now, for one secretariat or, where none is given, for all.
     *
     * @throws RuleViolation {@code selfaudit.period-backwards}, {@code selfaudit.due-in-past}
     */
    Campaign(Edition edition, LaunchCampaign terms, Long secretariatId, Act act) {
        if (terms.getPeriodTo().isBefore(terms.getPeriodFrom())) {
            throw new RuleViolation("selfaudit.period-backwards");
        }
        if (terms.getDueOn().isBefore(act.day())) {
            throw new RuleViolation("selfaudit.due-in-past", terms.getDueOn());
        }
        this.edition = edition;
        name = terms.getName();
        this.secretariatId = secretariatId;
        periodFrom = terms.getPeriodFrom();
        periodTo = terms.getPeriodTo();
        dueOn = terms.getDueOn();
        launchedBy = act.name();
        launchedAt = act.at();
        edition.launch(act.day());
    }

    CampaignFacts facts() {
        return new CampaignFacts(
                id,
                name,
                edition.id(),
                edition.title(),
                secretariatId,
                periodFrom,
                periodTo,
                dueOn,
                launchedBy,
                launchedAt);
    }

    Long id() {
        return id;
    }

    Edition edition() {
        return edition;
    }

    String name() {
        return name;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate periodTo() {
        return periodTo;
    }
}
