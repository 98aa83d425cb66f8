package org.poamtracker.program;

import static org.poamtracker.security.Permission.PROGRAM_APPROVE;
import static org.poamtracker.security.Permission.PROGRAM_DECIDE;
import static org.poamtracker.security.Permission.PROGRAM_EDIT;
import static org.poamtracker.security.Permission.PROGRAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;

/** The written programs of agencies, for readers. */
@Stateless
public class ProgramService {

    private static final int SHOWN = 5;

    @Inject
    ProgramRepository programs;

    @Inject
    ProgramListRepository lists;

    @Inject
    History history;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The programs within reach, with those that are missing (PROG-1); those that wait for a duty within the reach of the duty. */
    @Requires(PROGRAM_VIEW)
    public Page<ProgramRow> list(ProgramFilter filter) {
        Permission permission =
                filter.duty() == null ? PROGRAM_VIEW : filter.duty().permission();
        return lists.page(filter, user.scope(permission), LocalDate.now(clock));
    }

    /** The first few that wait for the reader, by what is to be done with them; only duties that the reader has (PROG-8). */
    @Requires(PROGRAM_VIEW)
    public Map<ProgramDuty, Page<ProgramRow>> waiting(Long agencyId) {
        Map<ProgramDuty, Page<ProgramRow>> waiting = new EnumMap<>(ProgramDuty.class);
        for (ProgramDuty duty : ProgramDuty.values()) {
            if (user.may(duty.permission())) {
                waiting.put(duty, list(ProgramFilter.waiting(duty, agencyId, SHOWN)));
            }
        }
        return waiting;
    }

    /** One program. @throws RuleViolation {@code program.unknown} */
    @Requires(PROGRAM_VIEW)
    public ProgramDetail show(long id) {
        Program program = reached(id);
        ProgramPlace place = programs.place(program);
        List<ProgramVersion> versions = programs.versions(program);
        ProgramVersion newest = versions.isEmpty() ? null : versions.get(0);
        return new ProgramDetail(
                row(program, place),
                program.version(),
                versions.stream().map(ProgramVersion::row).toList(),
                steps(program),
                actions(program, place, newest == null ? null : newest.status()),
                newest != null
                        && newest.status() == VersionStatus.FOR_APPROVAL
                        && isHeadless(place, newest.signedBy()));
    }

    /** One version of a program. @throws RuleViolation {@code program.version.unknown} */
    @Requires(PROGRAM_VIEW)
    public VersionDetail version(long versionId) {
        ProgramVersion version = programs.version(versionId, user.scope(PROGRAM_VIEW))
                .orElseThrow(() -> new RuleViolation("program.version.unknown", versionId));
        Program program = reached(version.programId());
        ProgramPlace place = programs.place(program);
        Set<ProgramAction> actions = actions(program, place, version.status());
        String name = new ProgramDesk.Taken(program, version).name(place);
        String statement = actions.contains(ProgramAction.SIGN)
                ? Statements.first(name)
                : actions.contains(ProgramAction.APPROVE) ? Statements.second(name) : null;
        return new VersionDetail(
                row(program, place),
                program.version(),
                version.row(),
                version.checks(),
                steps(program).stream()
                        .filter(step -> step.number() != null && step.number() == version.number())
                        .toList(),
                actions,
                statement,
                (version.status() == VersionStatus.FOR_APPROVAL && isHeadless(place, version.signedBy()))
                        || (actions.contains(ProgramAction.SIGN) && isHeadless(place, user.personId())));
    }

    private boolean isHeadless(ProgramPlace place, long firstSigner) {
        return !lists.hasHead(place.agencyId(), firstSigner, LocalDate.now(clock));
    }

    /** What happened to a program's record, newest first. @throws RuleViolation {@code program.unknown} */
    @Requires(PROGRAM_VIEW)
    public HistoryPage history(long id, Long before) {
        return history.of(ProgramDesk.TYPE, reached(id).id(), before);
    }

    private Program reached(long id) {
        return programs.find(id, user.scope(PROGRAM_VIEW)).orElseThrow(() -> ProgramDesk.unknown(id));
    }

    private List<StepRow> steps(Program program) {
        return programs.steps(program).stream().map(ProgramStep::row).toList();
    }

    private ProgramRow row(Program program, ProgramPlace place) {
        Scope agency = Scope.of(new Reach.Agency(place.agencyId()));
        ProgramFilter one = new ProgramFilter(place.agencyId(), program.kind(), null, null, null, 0, 1);
        return lists.page(one, agency, LocalDate.now(clock)).rows().get(0);
    }

    private Set<ProgramAction> actions(Program program, ProgramPlace place, VersionStatus status) {
        EnumSet<ProgramAction> actions = EnumSet.noneOf(ProgramAction.class);
        if (covers(PROGRAM_EDIT, place)) {
            if (!program.state().isOnItsWay()) {
                actions.add(ProgramAction.BEGIN);
            }
            if (program.inForceNumber() != null) {
                actions.add(ProgramAction.REVIEW);
                actions.add(ProgramAction.CHANGE);
            }
            if (status != null && status.isEditable()) {
                actions.add(ProgramAction.FILL);
                actions.add(ProgramAction.SIGN);
            }
            if (status == VersionStatus.DRAFT) {
                actions.add(ProgramAction.DISCARD);
            }
        }
        if (status == VersionStatus.FOR_APPROVAL && covers(PROGRAM_APPROVE, place)) {
            actions.add(ProgramAction.APPROVE);
        }
        if (status == VersionStatus.SUBMITTED && covers(PROGRAM_DECIDE, place)) {
            actions.add(ProgramAction.DECIDE);
        }
        return actions;
    }

    private boolean covers(Permission permission, ProgramPlace place) {
        return user.may(permission) && user.scope(permission).coversAgency(place.agencyId(), place.secretariatId());
    }
}
