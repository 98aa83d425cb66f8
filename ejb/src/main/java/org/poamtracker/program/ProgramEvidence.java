package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.poamtracker.evidence.EvidenceSubject;
import org.poamtracker.evidence.FileHistory;
import org.poamtracker.evidence.Subject;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Versions of programs take files, which are the documents, until they are signed (PROG-2, PROG-4). */
@ApplicationScoped
class ProgramEvidence implements EvidenceSubject {

    /** What versions are called where files and the trail name them. */
    static final String TYPE = "PROGRAM_VERSION";

    @Inject
    ProgramRepository programs;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Permission viewing() {
        return Permission.PROGRAM_VIEW;
    }

    @Override
    public Permission adding() {
        return Permission.PROGRAM_EDIT;
    }

    @Override
    public Permission editing() {
        return Permission.PROGRAM_EDIT;
    }

    @Override
    public Optional<Subject> find(long id, Scope scope) {
        return programs.version(id, scope).flatMap(version -> programs.find(version.programId(), scope)
                .map(program -> subject(program, version)));
    }

    /** Nobody signs while a file is just going. */
    @Override
    public Optional<Subject> claim(long id, Scope scope) {
        return programs.version(id, scope)
                .flatMap(version -> programs.take(version.programId(), scope))
                .flatMap(program -> programs.version(id, scope).map(version -> subject(program, version)));
    }

    /** People read a program's history, not a version's. */
    @Override
    public Optional<FileHistory> history(long id) {
        return programs.version(id, Scope.commonwealth())
                .flatMap(version -> programs.find(version.programId(), Scope.commonwealth()))
                .map(program -> new FileHistory(
                        ProgramDesk.TYPE, program.id(), ProgramDesk.name(program, programs.place(program))));
    }

    private Subject subject(Program program, ProgramVersion version) {
        ProgramPlace place = programs.place(program);
        return new Subject(
                version.id(),
                place.agency() + " " + program.kind() + " version " + version.number(),
                place.agencyId(),
                version.status().isEditable());
    }
}
