package org.poamtracker.program;

import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Proof;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Signature;
import org.poamtracker.security.Signing;

/**
 * What the agency head and the central office say to a version (PROG-4, PROG-5). Every method refuses one that is out of reach with {@code
 * program.version.unknown}, one whose turn it is not with {@code program.wrong-status}, and one that was changed since.
 */
@Stateless
public class ProgramApprovalService {

    @Inject
    ProgramRepository programs;

    @Inject
    ProgramDesk desk;

    @Inject
    Signing signing;

    @Inject
    CurrentUser user;

    /**
     * The head signs, which hands the version in to the central office.
     *
     * @param proof password and code, used up only where nothing else stands in the way
     * @throws RuleViolation {@code program.own-signature} for who signed first; and as {@link Signing#confirm}
     */
    @Requires(PROGRAM_APPROVE)
    public void approve(@Valid SignVersion asked, @Valid Proof proof) {
        ProgramDesk.Taken seen = desk.look(asked, PROGRAM_APPROVE);
        seen.version().demandSecond(user.personId());
        String name = seen.name(programs.place(seen.program()));
        Signature signature = signing.confirm(proof, name);
        ProgramDesk.Taken taken = desk.take(asked, PROGRAM_APPROVE);
        taken.program().approve(taken.version(), desk.act());
        desk.keep(
                taken.program(),
                ProgramStep.signed(
                        taken.program(), taken.version(), StepKind.APPROVED, Statements.second(name), signature),
                ProgramDuty.DECIDE,
                List.of());
    }

    /** The head gives it back to be changed. */
    @Requires(PROGRAM_APPROVE)
    public void giveBack(@Valid RefuseVersion given) {
        ProgramDesk.Taken taken = desk.take(given, PROGRAM_APPROVE);
        Act act = desk.act();
        taken.program().giveBack(taken.version(), act);
        keep(taken, StepKind.GIVEN_BACK, given.getReason(), ProgramDuty.PREPARE, act);
    }

    /** The central office approves it: it takes the place of the one in force. @throws RuleViolation {@code program.own-signature} */
    @Requires(PROGRAM_DECIDE)
    public void accept(@Valid OnVersion accepted) {
        ProgramDesk.Taken taken = desk.take(accepted, PROGRAM_DECIDE);
        Act act = desk.act();
        taken.program().accept(taken.version(), act);
        programs.versions(taken.program()).stream()
                .filter(other -> other.status() == VersionStatus.IN_FORCE && other != taken.version())
                .forEach(other -> other.supersede(act.day()));
        keep(taken, StepKind.IN_FORCE, null, null, act);
    }

    /** The central office returns it for change. @throws RuleViolation {@code program.own-signature}, {@code program.date-out-of-range} */
    @Requires(PROGRAM_DECIDE)
    public void returnForChange(@Valid RefuseVersion refused) {
        refuse(refused, VersionStatus.RETURNED, StepKind.RETURNED);
    }

    /** The central office rejects it and wants a new one. @throws RuleViolation as above */
    @Requires(PROGRAM_DECIDE)
    public void reject(@Valid RefuseVersion refused) {
        refuse(refused, VersionStatus.REJECTED, StepKind.REJECTED);
    }

    private void refuse(RefuseVersion refused, VersionStatus how, StepKind step) {
        ProgramDesk.Taken taken = desk.take(refused, PROGRAM_DECIDE);
        Act act = desk.act();
        taken.program().refuse(taken.version(), how, refused.getUntil(), act);
        keep(taken, step, refused.getReason(), ProgramDuty.PREPARE, act);
    }

    private void keep(ProgramDesk.Taken taken, StepKind kind, String note, ProgramDuty next, Act act) {
        desk.keep(taken.program(), ProgramStep.of(taken.program(), taken.version(), kind, note, act), next, List.of());
    }
}
