package org.poamtracker.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.poamtracker.platform.Act;
import org.poamtracker.security.ProofMethod;
import org.poamtracker.security.Signature;

/** One thing that happened to a program. It is written once and never changed. */
@Entity
@Table(name = "PROGRAM_STEP")
class ProgramStep {

    /** By when they were written down. */
    static final Comparator<ProgramStep> LATEST_FIRST = Comparator.comparing((ProgramStep step) -> step.at)
            .thenComparing(step -> step.id)
            .reversed();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PROGRAM_STEP_SEQ")
    @SequenceGenerator(name = "PROGRAM_STEP_SEQ", sequenceName = "PROGRAM_STEP_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "PROGRAM_ID", nullable = false, updatable = false)
    private long programId;

    @Column(name = "VERSION_NUMBER", updatable = false)
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private StepKind kind;

    @Column(name = "ON_DAY", nullable = false, updatable = false)
    private LocalDate onDay;

    @Column(name = "NOTE", updatable = false)
    private String note;

    @Column(name = "DUE_ON", updatable = false)
    private LocalDate dueOn;

    @Column(name = "BY_ID", nullable = false, updatable = false)
    private long byId;

    @Column(name = "BY_NAME", nullable = false, updatable = false)
    private String byName;

    @Column(name = "DONE_AT", nullable = false, updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "METHOD", updatable = false)
    private ProofMethod method;

    @Column(name = "ADDRESS", updatable = false)
    private String address;

    protected ProgramStep() {}

    /**
     * Something that somebody did.
     *
     * @param number of the version that it is about
     * @param onDay on which it happened, where that is not the day of the act
     * @param dueOn what is due next because of it, or null
     */
    ProgramStep(
            Program program, Integer number, StepKind kind, LocalDate onDay, String note, LocalDate dueOn, Act act) {
        programId = program.id();
        this.number = number;
        this.kind = kind;
        this.onDay = onDay;
        this.note = note;
        this.dueOn = dueOn;
        byId = act.personId();
        byName = act.name();
        at = act.at();
    }

    /** The same of a version, on the day of the act. */
    static ProgramStep of(Program program, ProgramVersion about, StepKind kind, String note, Act act) {
        return new ProgramStep(
                program, about.number(), kind, act.day(), note, program.due().dueOn(), act);
    }

    /** A signature under a statement. */
    static ProgramStep signed(
            Program program, ProgramVersion about, StepKind kind, String statement, Signature signature) {
        ProgramStep step =
                of(program, about, kind, statement, new Act(signature.personId(), signature.name(), signature.at()));
        step.method = signature.method();
        step.address = signature.address();
        return step;
    }

    StepRow row() {
        return new StepRow(kind, number, onDay, note, dueOn, byName, at, method != null);
    }

    StepKind kind() {
        return kind;
    }

    String note() {
        return note;
    }
}
