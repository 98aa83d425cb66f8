package org.poamtracker.program;

import static org.poamtracker.security.Permission.PROGRAM_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.evidence.EvidenceCounts;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Proof;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;
import org.poamtracker.trail.FieldChange;

/**
 * An agency's programs, as its information security officer keeps them: versions, the first signature, reviews, material changes.
 * Whatever names a version that somebody has changed since refuses with {@link org.poamtracker.platform.StaleRecord}.
 */
@Stateless
public class ProgramEditService {

    @Inject
    ProgramRepository programs;

    @Inject
    ProgramDesk desk;

    @Inject
    Elements elements;

    @Inject
    EvidenceCounts files;

    @Inject
    Signing signing;

    @Inject
    CurrentUser user;

    /**
     * Begins a version, with the program where there is none, and returns the version's id.
     *
     * @throws RuleViolation {@code program.unknown-agency} out of reach; {@code program.version-open} while one is on its way
     */
    @Requires(PROGRAM_EDIT)
    public long begin(@Valid BeginVersion begun) {
        Act act = desk.act();
        Scope scope = user.scope(PROGRAM_EDIT);
        ProgramPlace place = programs.place(begun.getAgencyId(), scope)
                .orElseThrow(() -> new RuleViolation("program.unknown-agency", begun.getAgencyId()));
        Program program = programs.of(place.agencyId(), begun.getKind(), scope)
                .flatMap(known -> programs.take(known.id(), scope))
                .orElseGet(() -> {
                    Program first = new Program(place.agencyId(), begun.getKind(), act);
                    programs.add(first);
                    return first;
                });
        ProgramVersion version = program.begin(begun.getSummary(), elements.of(begun.getKind()), act);
        programs.add(version);
        keep(program, version, StepKind.BEGUN, begun.getSummary(), act);
        return version.id();
    }

    /** Says what a version holds of its elements. @throws RuleViolation {@code program.version.unknown}, {@code program.signed} */
    @Requires(PROGRAM_EDIT)
    public void fill(@Valid FillVersion filled) {
        ProgramDesk.Taken taken = desk.take(filled, PROGRAM_EDIT);
        List<FieldChange> changes = taken.version().fill(filled.getSummary(), filled.getChecks());
        if (!changes.isEmpty()) {
            taken.program().touched(desk.act());
            programs.save();
            desk.append(taken.program(), programs.place(taken.program()), "PROGRAM_FILLED", changes, null);
        }
    }

    /** Puts a draft aside. @throws RuleViolation {@code program.version.unknown}, {@code program.wrong-status} */
    @Requires(PROGRAM_EDIT)
    public void discard(@Valid OnVersion discarded) {
        ProgramDesk.Taken taken = desk.take(discarded, PROGRAM_EDIT);
        Act act = desk.act();
        taken.program().discard(taken.version(), act);
        keep(taken.program(), taken.version(), StepKind.DISCARDED, null, act);
    }

    /**
     * PROG-3, PROG-4: the officer signs a complete version, which hands it to the agency head.
     *
     * @param proof password and code, used up only where nothing else stands in the way
     * @throws RuleViolation {@code program.version.unknown}; {@code program.incomplete} with everything that is missing; {@code
     *     program.wrong-status}; and as {@link Signing#confirm}
     */
    @Requires(PROGRAM_EDIT)
    public void sign(@Valid SignVersion asked, @Valid Proof proof) {
        ProgramDesk.Taken seen = desk.look(asked, PROGRAM_EDIT);
        seen.version().demandCanBecome(VersionStatus.FOR_APPROVAL);
        demandComplete(seen);
        String name = seen.name(programs.place(seen.program()));
        Signature signature = signing.confirm(proof, name);
        ProgramDesk.Taken taken = desk.take(asked, PROGRAM_EDIT);
        demandComplete(taken);
        taken.program().sign(taken.version(), desk.act());
        desk.keep(
                taken.program(),
                ProgramStep.signed(
                        taken.program(), taken.version(), StepKind.SIGNED, Statements.first(name), signature),
                ProgramDuty.APPROVE,
                List.of());
    }

    private void demandComplete(ProgramDesk.Taken taken) {
        taken.version()
                .demandComplete(files.of(ProgramEvidence.TYPE, taken.version().id()));
    }

    /** PROG-6: keeps what a review found. @throws RuleViolation {@code program.unknown}, {@code program.nothing-in-force}, {@code program.date-out-of-range} */
    @Requires(PROGRAM_EDIT)
    public void review(@Valid RecordReview review) {
        Program program = desk.take(review.getProgramId(), review.getVersion(), PROGRAM_EDIT);
        Act act = desk.act();
        LocalDate before = program.due().dueOn();
        boolean unchanged = review.getFound() == ReviewFound.UNCHANGED;
        if (unchanged) {
            program.reviewed(act);
        } else {
            program.foundWanting(review.getNewVersionBy(), act);
        }
        StepKind kind = unchanged ? StepKind.REVIEWED : StepKind.FOUND_WANTING;
        keep(program, kind, act.day(), review.getText(), before, act);
    }

    /** PROG-7: a material change makes a review due. @throws RuleViolation {@code program.unknown}, {@code program.nothing-in-force}, {@code program.change-in-future} */
    @Requires(PROGRAM_EDIT)
    public void change(@Valid RecordChange change) {
        Program program = desk.take(change.getProgramId(), change.getVersion(), PROGRAM_EDIT);
        Act act = desk.act();
        LocalDate before = program.due().dueOn();
        program.changed(change.getChangedOn(), act);
        keep(program, StepKind.CHANGED, change.getChangedOn(), change.getText(), before, act);
    }

    private void keep(Program program, StepKind kind, LocalDate onDay, String text, LocalDate dueBefore, Act act) {
        LocalDate due = program.due().dueOn();
        ProgramStep step = new ProgramStep(program, program.inForceNumber(), kind, onDay, text, due, act);
        desk.keep(program, step, null, List.of(FieldChange.of("dueOn", dueBefore, due)));
    }

    private void keep(Program program, ProgramVersion version, StepKind kind, String note, Act act) {
        desk.keep(program, ProgramStep.of(program, version, kind, note, act), null, List.of());
    }
}
