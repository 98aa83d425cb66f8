package org.poamtracker.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** An agency's written program of one kind, kept through its versions: which is in force, which is on its way, what is due. */
@Entity
@Table(name = "PROGRAM")
class Program {

    /** The longest time that may be given for what a review or the central office asks for. */
    private static final int MOST_DAYS = 180;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PROGRAM_SEQ")
    @SequenceGenerator(name = "PROGRAM_SEQ", sequenceName = "PROGRAM_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private ProgramKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ProgramState state = ProgramState.MISSING;

    @Column(name = "LATEST_NUMBER", nullable = false)
    private int latestNumber;

    @Column(name = "IN_FORCE_NUMBER")
    private Integer inForceNumber;

    @Column(name = "IN_FORCE_ON")
    private LocalDate inForceOn;

    @Embedded
    private ProgramDue due;

    @Column(name = "UPDATED_BY", nullable = false)
    private long updatedBy;

    @Column(name = "UPDATED_AT", nullable = false)
    private Instant updatedAt;

    protected Program() {}

    Program(long agencyId, ProgramKind kind, Act act) {
        this.agencyId = agencyId;
        this.kind = kind;
        touched(act);
    }

    /** PROG-1: begins a version. @throws RuleViolation {@code program.version-open} while another is on its way */
    ProgramVersion begin(String summary, List<Element> elements, Act act) {
        if (state.isOnItsWay()) {
            throw new RuleViolation("program.version-open");
        }
        latestNumber++;
        ProgramVersion begun = new ProgramVersion(id, latestNumber, summary, elements, act);
        follow(begun, act);
        return begun;
    }

    /** Puts a draft aside: what stood before it stands again. */
    void discard(ProgramVersion draft, Act act) {
        draft.become(VersionStatus.DISCARDED);
        boolean rejected = due().answerCause() == DueCause.REJECTED;
        state = rejected ? ProgramState.REJECTED : inForceNumber == null ? ProgramState.MISSING : ProgramState.IN_FORCE;
        touched(act);
    }

    /** PROG-4: the officer signs a complete version. */
    void sign(ProgramVersion signed, Act act) {
        signed.sign(act.personId());
        follow(signed, act);
    }

    /** PROG-5, PROG-6: the head signs, which hands it in, answers the central office, and counts as a review. */
    void approve(ProgramVersion approved, Act act) {
        approved.approve(act.personId());
        due().answered();
        due().reviewed(act.day());
        follow(approved, act);
    }

    /** The head gives it back. */
    void giveBack(ProgramVersion given, Act act) {
        given.demandCanBecome(VersionStatus.RETURNED);
        if (given.status() != VersionStatus.FOR_APPROVAL) {
            throw new RuleViolation("program.wrong-status");
        }
        given.become(VersionStatus.RETURNED);
        follow(given, act);
    }

    /** PROG-5: the central office approves it. */
    void accept(ProgramVersion accepted, Act act) {
        accepted.demandNotSignedBy(act.personId());
        accepted.enterIntoForce(act.day());
        inForceNumber = accepted.number();
        inForceOn = act.day();
        follow(accepted, act);
    }

    /**
     * PROG-5: the central office wants it changed, or a new one, until a day.
     *
     * @throws RuleViolation {@code program.date-out-of-range}, {@code program.own-signature}, {@code program.wrong-status}
     */
    void refuse(ProgramVersion refused, VersionStatus how, LocalDate until, Act act) {
        refused.demandNotSignedBy(act.personId());
        if (refused.status() != VersionStatus.SUBMITTED) {
            throw new RuleViolation("program.wrong-status");
        }
        demandDay(until, act);
        refused.become(how);
        due().answerBy(until, how == VersionStatus.REJECTED ? DueCause.REJECTED : DueCause.RETURNED);
        follow(refused, act);
    }

    /** PROG-6: what is in force was reviewed and stays as it is. @throws RuleViolation {@code program.nothing-in-force} */
    void reviewed(Act act) {
        demandInForce();
        due().reviewed(act.day());
        touched(act);
    }

    /** It was reviewed, and a new version is to be there by a day. @throws RuleViolation as above; {@code program.date-out-of-range} */
    void foundWanting(LocalDate newVersionBy, Act act) {
        demandInForce();
        demandDay(newVersionBy, act);
        due().reviewed(act.day(), newVersionBy, DueCause.CHANGES_NEEDED);
        touched(act);
    }

    /**
     * PROG-7: something has changed materially, so a review is due.
     *
     * @throws RuleViolation {@code program.nothing-in-force}; {@code program.change-in-future}
     */
    void changed(LocalDate day, Act act) {
        demandInForce();
        if (day.isAfter(act.day())) {
            throw new RuleViolation("program.change-in-future");
        }
        due().changed(day.plusDays(kind.daysAfterChange()));
        touched(act);
    }

    private void demandInForce() {
        if (inForceNumber == null) {
            throw new RuleViolation("program.nothing-in-force");
        }
    }

    private static void demandDay(LocalDate day, Act act) {
        if (day == null || !day.isAfter(act.day()) || day.isAfter(act.day().plusDays(MOST_DAYS))) {
            throw new RuleViolation("program.date-out-of-range", MOST_DAYS);
        }
    }

    private void follow(ProgramVersion newest, Act act) {
        state = ProgramState.of(newest.status());
        touched(act);
    }

    final void touched(Act act) {
        updatedBy = act.personId();
        updatedAt = act.at();
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long agencyId() {
        return agencyId;
    }

    ProgramKind kind() {
        return kind;
    }

    ProgramState state() {
        return state;
    }

    Integer inForceNumber() {
        return inForceNumber;
    }

    /** JPA reads one of which every column is null as none at all. */
    final ProgramDue due() {
        if (due == null) {
            due = new ProgramDue();
        }
        return due;
    }

    long updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
