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
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/**
 * Something asked for about an item that somebody else decides. Each kind is a subclass and a value of the column KIND; who
 * may ask, whose turn it is and who may decide follow the same rules for all of them.
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

    @Enumerated(EnumType.STRING)
    @Column(name = "TURN", nullable = false)
    private RequestTurn turn;

    @Column(name = "JUSTIFICATION", updatable = false)
    private String justification;

    @Column(name = "REASON", nullable = false, updatable = false)
    private String reason;

    @Column(name = "ASKED_BY", nullable = false, updatable = false)
    private long askedBy;

    @Column(name = "ASKED_BY_NAME", nullable = false, updatable = false)
    private String askedByName;

    @Column(name = "ASKED_AT", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ENDORSED_BY")
    private Long endorsedBy;

    @Column(name = "ENDORSED_BY_NAME")
    private String endorsedByName;

    @Column(name = "ENDORSED_AT")
    private Instant endorsedAt;

    @Column(name = "DECIDED_BY")
    private Long decidedBy;

    @Column(name = "DECIDED_BY_NAME")
    private String decidedByName;

    @Column(name = "DECIDED_AT")
    private Instant decidedAt;

    @Column(name = "DECISION_REASON")
    private String decisionReason;

    protected PoamRequest() {}

    PoamRequest(Poam poam, RequestTurn turn, Why why, Act act) {
        this.poam = poam;
        this.turn = turn;
        this.justification = why.justification();
        this.reason = why.demanded().text();
        this.askedBy = act.personId();
        this.askedByName = act.name();
        this.askedAt = act.at();
    }

    /** Does to the item what was asked for and is now agreed to. */
    abstract void carryOut(Act act);

    /** Leaves its mark on the item where nothing of it is done: it was rejected or taken back. */
    void leave(Act act) {}

    abstract RequestKind kind();

    /** What exactly is asked for. */
    abstract RequestTerms terms();

    /** The rating that the approver sets instead of the one asked for; only a risk adjustment heeds it. */
    void rateAs(Severity rating) {}

    /** Whether the secretariat has to agree too, after the agency's head did. */
    boolean needsBoth() {
        return false;
    }

    boolean isFirstOfTwo() {
        return turn == RequestTurn.AGENCY_HEAD && needsBoth();
    }

    /**
     * Agrees. Where two have to, the first one's word is kept and the request waits for the second.
     *
     * @throws RuleViolation {@code poam.own-request}, {@code poam.endorsed-by-you}, {@code poam.already-decided}
     */
    void approve(String words, Act act) {
        demandDecider(act);
        if (isFirstOfTwo()) {
            endorsedBy = act.personId();
            endorsedByName = act.name();
            endorsedAt = act.at();
            turn = RequestTurn.SECRETARIAT;
        } else {
            state = RequestState.APPROVED;
            sign(words, act);
            carryOut(act);
        }
    }

    /** Refuses, and says why. */
    void reject(String words, Act act) {
        demandDecider(act);
        String said = Why.because(words).demanded().text();
        state = RequestState.REJECTED;
        sign(said, act);
        leave(act);
    }

    /** Takes it back. */
    void withdraw(Act act) {
        demandWaiting();
        if (act.personId() != askedBy) {
            throw new RuleViolation("poam.not-yours", askedByName);
        }
        state = RequestState.WITHDRAWN;
        sign(null, act);
        leave(act);
    }

    private void demandDecider(Act act) {
        demandWaiting();
        if (act.personId() == askedBy) {
            throw new RuleViolation("poam.own-request");
        }
        if (endorsedBy != null && act.personId() == endorsedBy) {
            throw new RuleViolation("poam.endorsed-by-you");
        }
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
        return new RequestDecided(id, kind(), poam.id(), poam.number(), askedBy, state);
    }

    /** As the item's page lists it. */
    RequestRow row() {
        return new RequestRow(
                id,
                kind(),
                state,
                turn,
                isFirstOfTwo(),
                justification,
                reason,
                terms(),
                RequestRow.Signed.of(askedByName, askedAt),
                RequestRow.Signed.of(endorsedByName, endorsedAt),
                RequestRow.Signed.of(decidedByName, decidedAt),
                decisionReason);
    }

    RequestTurn turn() {
        return turn;
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
