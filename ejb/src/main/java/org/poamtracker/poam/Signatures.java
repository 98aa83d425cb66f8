package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;

/** Who did what with an item, by person: rules that ask for somebody else look here. */
@Embeddable
class Signatures {

    @Column(name = "CREATED_BY", nullable = false, updatable = false)
    private long createdBy;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "UPDATED_BY", nullable = false)
    private long updatedBy;

    @Column(name = "UPDATED_AT", nullable = false)
    private Instant updatedAt;

    @Column(name = "EDITED_BY", nullable = false)
    private long editedBy;

    @Column(name = "SUBMITTED_BY")
    private Long submittedBy;

    @Column(name = "CLOSURE_ASKED_BY")
    private Long closureAskedBy;

    @Column(name = "VERIFIED_BY")
    private Long verifiedBy;

    @Column(name = "EFFECTIVENESS_CHECK_ON")
    private LocalDate effectivenessCheckOn;

    protected Signatures() {}

    Signatures(Act act) {
        createdBy = act.personId();
        createdAt = act.at();
        edited(act);
    }

    /** Any change at all. It also makes sure that a change of milestones alone raises the item's version. */
    void touched(Act act) {
        updatedBy = act.personId();
        updatedAt = act.at();
    }

    /** A change of facts or milestones: whoever did the last one may not verify (POAM-8). */
    void edited(Act act) {
        editedBy = act.personId();
        touched(act);
    }

    void submitted(Act act) {
        submittedBy = act.personId();
    }

    void closureAsked(Act act) {
        closureAskedBy = act.personId();
    }

    void verified(Act act, LocalDate checkOn) {
        verifiedBy = act.personId();
        effectivenessCheckOn = checkOn;
    }

    /** Somebody has looked whether it helped: nobody has to any more. */
    void effectChecked(Act act) {
        effectivenessCheckOn = null;
        touched(act);
    }

    boolean wasSubmittedBy(long person) {
        return submittedBy != null && submittedBy == person;
    }

    boolean askedForClosure(long person) {
        return closureAskedBy != null && closureAskedBy == person;
    }

    boolean editedLast(long person) {
        return editedBy == person;
    }

    LocalDate effectivenessCheckOn() {
        return effectivenessCheckOn;
    }

    long updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    PoamPeople people(Long ownerId) {
        return new PoamPeople(
                ownerId, createdBy, createdAt, updatedBy, updatedAt, submittedBy, closureAskedBy, verifiedBy);
    }
}
