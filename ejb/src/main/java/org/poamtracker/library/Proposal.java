package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** What somebody proposes that a requirement should say (LIB-7). Written once; decided by somebody else, or withdrawn. */
@Entity
@Table(name = "LIBRARY_PROPOSAL")
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_PROPOSAL_SEQ")
    @SequenceGenerator(name = "LIBRARY_PROPOSAL_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "REQUIREMENT_ID", nullable = false, updatable = false)
    private long requirementId;

    @Column(name = "REVISION", nullable = false, updatable = false)
    private int revision;

    @Column(name = "HEADING", nullable = false, updatable = false)
    private String heading;

    @Lob
    @Column(name = "TEXT", updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "DUTY", nullable = false, updatable = false)
    private Duty duty;

    @Column(name = "STANDS_FROM", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "REASON", nullable = false, updatable = false)
    private String reason;

    @Column(name = "PROPOSED_BY", nullable = false, updatable = false)
    private long proposedBy;

    @Column(name = "PROPOSED_NAME", nullable = false, updatable = false)
    private String proposedName;

    @Column(name = "PROPOSED_AT", nullable = false, updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ProposalState state = ProposalState.WAITING;

    @Embedded
    private Decided decided;

    @Column(name = "DECISION")
    private String decision;

    protected Proposal() {}

    /**
     * @param latest the version that it is made from
     * @throws RuleViolation {@code library.nothing-changed}, {@code library.from-too-early}
     */
    Proposal(ProposeChange asked, RequirementVersion latest, Act act) {
        requirementId = asked.getId();
        revision = latest.revision();
        heading = asked.getHeading();
        text = asked.getText();
        duty = asked.getDuty();
        from = asked.getFrom();
        reason = asked.getReason();
        proposedBy = act.personId();
        proposedName = act.name();
        proposedAt = act.at();
        if (latest.changesTo(wording(latest)).isEmpty()) {
            throw new RuleViolation("library.nothing-changed");
        }
        if (!from.isAfter(latest.validFrom())) {
            throw new RuleViolation("library.from-too-early", latest.validFrom());
        }
    }

    /** What the requirement would say; all that was not proposed is as in this version. */
    Wording wording(RequirementVersion of) {
        RequirementFacts facts = new RequirementFacts(of.facts());
        facts.setHeading(heading);
        facts.setText(text);
        facts.setDuty(duty);
        return new Wording(facts, of.applies(), from);
    }

    /**
     * Decides as somebody else than who proposed it.
     *
     * @throws RuleViolation {@code library.proposal-decided}, {@code library.own-proposal}
     */
    void decide(boolean approved, String why, Act act) {
        if (act.personId() == proposedBy) {
            throw new RuleViolation("library.own-proposal");
        }
        become(approved ? ProposalState.APPROVED : ProposalState.REJECTED, why, act);
    }

    /** Takes it back. @throws RuleViolation {@code library.proposal-decided} */
    void withdraw(Act act) {
        become(ProposalState.WITHDRAWN, null, act);
    }

    private void become(ProposalState next, String why, Act act) {
        if (state != ProposalState.WAITING) {
            throw new RuleViolation("library.proposal-decided", decided.name());
        }
        state = next;
        decision = why;
        decided = new Decided(act);
    }

    Long id() {
        return id;
    }

    long requirementId() {
        return requirementId;
    }

    int revision() {
        return revision;
    }

    boolean isOf(long personId) {
        return proposedBy == personId;
    }

    long proposedBy() {
        return proposedBy;
    }

    ProposalState state() {
        return state;
    }

    boolean isWaiting() {
        return state == ProposalState.WAITING;
    }

    String proposedName() {
        return proposedName;
    }

    String reason() {
        return reason;
    }

    String decision() {
        return decision;
    }

    LocalDate from() {
        return from;
    }
}
