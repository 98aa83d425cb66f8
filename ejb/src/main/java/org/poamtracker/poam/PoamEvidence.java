package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.poamtracker.evidence.EvidenceSubject;
import org.poamtracker.evidence.Subject;
import org.poamtracker.security.Scope;

/** Items take files: without one nothing closes (POAM-8). */
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
    public Optional<Subject> find(long id, Scope scope) {
        return poams.find(id, scope).map(PoamEvidence::subject);
    }

    @Override
    public Optional<Subject> claim(long id, Scope scope) {
        return poams.take(id, scope).map(PoamEvidence::subject);
    }

    private static Subject subject(Poam poam) {
        boolean open = poam.status() == PoamStatus.DRAFT || poam.status() == PoamStatus.OPEN;
        return new Subject(poam.id(), poam.number(), poam.agencyId(), open);
    }
}
