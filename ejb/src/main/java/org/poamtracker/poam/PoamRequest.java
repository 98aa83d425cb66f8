package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/**
 * Something asked for about an item that somebody else decides. Each kind is a subclass and a value of the column KIND; who
 * may ask and who may decide is the same for all of them.
 */
@Entity
@Table(name = "POAM_REQUEST")
@Inheritance
@DiscriminatorColumn(name = "KIND", length = 20)
abstract class PoamRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_REQUEST_SEQ")
    @SequenceGenerator(name = "POAM_REQUEST_SEQ", sequenceName = "POAM_REQUEST_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "POAM_ID", nullable = false, updatable = false)
    private Poam poam;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private RequestState state = RequestState.WAITING;

    @Column(name = "JUSTIFICATION", nullable = false, updatable = false)
    private String justification;

    @Column(name = "REASON", nullable = false, updatable = false)
    private String reason;

    @Column(name = "ASKED_BY", nullable = false, updatable = false)
    private long askedBy;

    @Column(name = "ASKED_BY_NAME", nullable = false, updatable = false)
    private String askedByName;

    @Column(name = "ASKED_AT", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_BY_NAME")
    private String decidedByName;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    @Column(name = "DECISION_REASON")
    private String decisionReason;

    protected PoamRequest() {}

    PoamRequest(Poam poam, Why why, Act act) {
        this.poam = poam;
        this.justification = why.justification();
        this.reason = why.demanded().text();
        this.askedBy = act.personId();
        this.askedByName = act.name();
        this.askedAt = act.at();
    }

    /** Agrees; the subclass then does to the item what was asked for. */
    void approve(String words, Act act) {
        decide(RequestState.APPROVED, words, act);
    }

    /** Refuses, and says why. */
    void reject(String words, Act act) {
        decide(RequestState.REJECTED, Why.because(words).demanded().text(), act);
    }

    /** Takes it back. */
    void withdraw(Act act) {
        demandWaiting();
        if (act.personId() != askedBy) {
            throw new RuleViolation("poam.not-yours", askedByName);
        }
        state = RequestState.WITHDRAWN;
        sign(null, act);
    }

    private void decide(RequestState decision, String words, Act act) {
        demandWaiting();
        if (act.personId() == askedBy) {
            throw new RuleViolation("poam.own-request");
        }
        state = decision;
        sign(words, act);
    }

    private void demandWaiting() {
        if (state != RequestState.WAITING) {
            throw new RuleViolation("poam.already-decided", state);
        }
    }

    private void sign(String words, Act act) {
        decidedBy = act.personId();
        decidedByName = act.name();
        decidedAt = act.at();
        decisionReason = words;
    }

    /** As whoever asked would have signed what was asked for. */
    Act asking() {
        return new Act(askedBy, askedByName, askedAt);
    }

    RequestDecided decided() {
        return new RequestDecided(id, poam.id(), poam.number(), askedBy, state);
    }

    RequestRow row(LocalDate oldDueOn, LocalDate newDueOn, List<MilestoneAsked> milestones) {
        return new RequestRow(
                id,
                state,
                justification,
                reason,
                askedByName,
                askedAt,
                oldDueOn,
                newDueOn,
                milestones,
                decidedByName,
                decidedAt,
                decisionReason);
    }

    RequestState state() {
        return state;
    }

    boolean isWaiting() {
        return state == RequestState.WAITING;
    }

    boolean isBy(long person) {
        return askedBy == person;
    }

    Why why() {
        return new Why(justification, reason);
    }

    Long id() {
        return id;
    }

    Poam poam() {
        return poam;
    }
}
