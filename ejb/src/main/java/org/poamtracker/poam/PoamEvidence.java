package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.poamtracker.evidence.EvidencePart;
import org.poamtracker.evidence.EvidenceSubject;
import org.poamtracker.evidence.Subject;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/** Items take files, and so do their milestones and requests: without one nothing closes (POAM-8). */
@ApplicationScoped
class PoamEvidence implements EvidenceSubject {

    /** What items are called where files and the trail name them. */
    static final String TYPE = "POAM";

    @Inject
    PoamRepository poams;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Permission viewing() {
        return Permission.POAM_VIEW;
    }

    @Override
    public Permission adding() {
        return Permission.POAM_PROGRESS;
    }

    @Override
    public Permission editing() {
        return Permission.POAM_EDIT;
    }

    @Override
    public boolean holds(long id, EvidencePart part) {
        return switch (part.kind()) {
            case MILESTONE -> poams.hasMilestone(id, part.id());
            case REQUEST -> poams.hasRequest(id, part.id());
        };
    }

    @Override
    public Optional<Subject> find(long id, Scope scope) {
        return poams.reached(id, scope)
                .map(reached -> subject(reached.id(), reached.number(), reached.agencyId(), reached.status()));
    }

    @Override
    public Optional<Subject> claim(long id, Scope scope) {
        return poams.take(id, scope).map(poam -> subject(poam.id(), poam.number(), poam.agencyId(), poam.status()));
    }

    private static Subject subject(long id, String number, long agencyId, PoamStatus status) {
        return new Subject(id, number, agencyId, status == PoamStatus.DRAFT || status == PoamStatus.OPEN);
    }
}
