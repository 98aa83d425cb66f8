package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.poamtracker.platform.RuleViolation;

/** What one agency says in one campaign. It keeps what its answers come to, so that a board of all agencies is one statement. */
@Entity
@Table(name = "SELFAUDIT_RESPONSE")
class AgencyResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_RESPONSE_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_RESPONSE_SEQ", sequenceName = "SELFAUDIT_RESPONSE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "CAMPAIGN_ID", nullable = false, updatable = false)
    private Campaign campaign;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "PREVIOUS_ID", updatable = false)
    private Long previousId;

    @Column(name = "ROUND_NUMBER", nullable = false)
    private int round = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private ResponseStatus status = ResponseStatus.ANSWERING;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "QUESTIONS", nullable = false, updatable = false)
    private int questions;

    @Column(name = "YES_COUNT", nullable = false)
    private int yes;

    @Column(name = "PARTIAL_COUNT", nullable = false)
    private int partial;

    @Column(name = "NO_COUNT", nullable = false)
    private int no;

    @Column(name = "EXCEPTED_COUNT", nullable = false)
    private int excepted;

    @Column(name = "POINTS", nullable = false)
    private int points;

    @Column(name = "MOST_POINTS", nullable = false)
    private int most;

    @Column(name = "ANSWERED_AT")
    private Instant answeredAt;

    protected AgencyResponse() {}

    /** An agency is asked; null for the response before where there is none. */
    AgencyResponse(Campaign campaign, long agencyId, Long previousId, int questions) {
        this.campaign = campaign;
        this.agencyId = agencyId;
        this.previousId = previousId;
        this.questions = questions;
        dueOn = campaign.dueOn();
    }

    /** @throws RuleViolation {@code selfaudit.not-answering}: it is signed, so nothing of it changes */
    void demandAnswering() {
        if (status != ResponseStatus.ANSWERING) {
            throw new RuleViolation("selfaudit.not-answering", status);
        }
    }

    /** What its answers come to now. */
    void count(Tally tally, Instant at) {
        yes = tally.yes();
        partial = tally.partial();
        no = tally.no();
        excepted = tally.excepted();
        points = tally.points();
        most = tally.most();
        answeredAt = at;
    }

    /** The information security officer signs. */
    void sign() {
        become(ResponseStatus.SIGNED);
    }

    /** The agency head signs too. */
    void endorse() {
        become(ResponseStatus.CERTIFIED);
    }

    /** The first signature is taken back. */
    void reopen() {
        if (status != ResponseStatus.SIGNED) {
            throw wrongStatus();
        }
        become(ResponseStatus.ANSWERING);
    }

    void accept() {
        become(ResponseStatus.ACCEPTED);
    }

    /** AUDIT-6: a new round begins. @throws RuleViolation {@code selfaudit.wrong-status} */
    void giveBack(LocalDate newDueOn) {
        if (status != ResponseStatus.CERTIFIED) {
            throw wrongStatus();
        }
        become(ResponseStatus.ANSWERING);
        round++;
        dueOn = newDueOn.isAfter(dueOn) ? newDueOn : dueOn;
    }

    /** More time. @throws RuleViolation {@code selfaudit.wrong-status}, {@code selfaudit.not-later} */
    void extend(LocalDate newDueOn) {
        if (!status.isWithAgency()) {
            throw wrongStatus();
        }
        if (!newDueOn.isAfter(dueOn)) {
            throw new RuleViolation("selfaudit.not-later", dueOn);
        }
        dueOn = newDueOn;
    }

    /** Whether it should have been certified before this day. */
    boolean isLate(LocalDate day) {
        return status.isWithAgency() && dueOn.isBefore(day);
    }

    /** @throws RuleViolation {@code selfaudit.wrong-status} */
    void demandCanBecome(ResponseStatus next) {
        if (!status.canBecome(next)) {
            throw wrongStatus();
        }
    }

    private void become(ResponseStatus next) {
        demandCanBecome(next);
        status = next;
    }

    private RuleViolation wrongStatus() {
        return new RuleViolation("selfaudit.wrong-status", status);
    }

    Tally tally() {
        return new Tally(yes, partial, no, excepted, points, most);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Campaign campaign() {
        return campaign;
    }

    long agencyId() {
        return agencyId;
    }

    Long previousId() {
        return previousId;
    }

    int round() {
        return round;
    }

    ResponseStatus status() {
        return status;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int questions() {
        return questions;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
