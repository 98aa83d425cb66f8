package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What every change of a program begins and ends with, whatever happens between. */
@ApplicationScoped
class ProgramDesk {

    /** What programs are called in the trail. */
    static final String TYPE = "PROGRAM";

    @Inject
    ProgramRepository programs;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<ProgramMoved> moved;

    @Inject
    Clock clock;

    /** A program with one of its versions. */
    record Taken(Program program, ProgramVersion version) {

        String name(ProgramPlace place) {
            return place.agency() + " " + program.kind() + " version " + version.number();
        }
    }

    /** The caller, now. */
    Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    /** A program to be changed. @throws RuleViolation {@code program.unknown} @throws StaleRecord */
    Program take(long id, long seen, Permission permission) {
        Program program = programs.take(id, user.scope(permission)).orElseThrow(() -> unknown(id));
        demandSeen(program, seen);
        return program;
    }

    /** A version to be changed, with its program. @throws RuleViolation {@code program.version.unknown} @throws StaleRecord */
    Taken take(OnVersion command, Permission permission) {
        Scope scope = user.scope(permission);
        long programId = look(command, permission).program().id();
        Program program = programs.take(programId, scope).orElseThrow(() -> unknown(programId));
        demandSeen(program, command.getVersion());
        return new Taken(
                program, programs.version(command.getVersionId(), scope).orElseThrow());
    }

    /** The same, only to be looked at. @throws RuleViolation {@code program.version.unknown} @throws StaleRecord */
    Taken look(OnVersion command, Permission permission) {
        Scope scope = user.scope(permission);
        ProgramVersion version = programs.version(command.getVersionId(), scope)
                .orElseThrow(() -> new RuleViolation("program.version.unknown", command.getVersionId()));
        Program program = programs.find(version.programId(), scope).orElseThrow();
        demandSeen(program, command.getVersion());
        return new Taken(program, version);
    }

    private void demandSeen(Program program, long seen) {
        if (program.version() != seen) {
            throw new StaleRecord(programs.person(program.updatedBy()), program.updatedAt(), List.of());
        }
    }

    /** Writes what happened, to the program's steps and to the trail, and tells who wants to know. */
    void keep(Program program, ProgramStep step, ProgramDuty next, List<FieldChange> changes) {
        programs.add(step);
        programs.save();
        ProgramPlace place = programs.place(program);
        append(program, place, "PROGRAM_" + step.kind(), changes, step.note());
        moved.fire(new ProgramMoved(
                program.id(), name(program, place), place.agencyId(), place.secretariatId(), step.kind(), next));
    }

    /** Writes to the trail. */
    void append(Program program, ProgramPlace place, String action, List<FieldChange> changes, String note) {
        trail.append(TrailEvent.of(action)
                .on(TYPE, program.id(), name(program, place))
                .agency(place.agencyId())
                .changes(changes)
                .note(note));
    }

    static String name(Program program, ProgramPlace place) {
        return place.agency() + " " + program.kind();
    }

    static RuleViolation unknown(long id) {
        return new RuleViolation("program.unknown", id);
    }
}
