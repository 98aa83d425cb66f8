package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.poamtracker.evidence.EvidenceSubject;
import org.poamtracker.evidence.Subject;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Scope;

/**
 * Findings take files: what the review saw, and what an agency says to it. As with editing, only who reaches all the agencies that
 * a finding concerns attaches any; the trail is kept by the first of them.
 */
@ApplicationScoped
class FindingEvidence implements EvidenceSubject {

    /** What findings are called where files and the trail name them. */
    static final String TYPE = "FINDING";

    @Inject
    FindingRepository findings;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Permission viewing() {
        return Permission.FINDING_VIEW;
    }

    @Override
    public Permission adding() {
        return Permission.FINDING_EDIT;
    }

    @Override
    public Permission editing() {
        return Permission.FINDING_EDIT;
    }

    @Override
    public Optional<Subject> find(long id, Scope scope) {
        return findings.find(id, scope).map(finding -> subject(finding, scope));
    }

    @Override
    public Optional<Subject> claim(long id, Scope scope) {
        return findings.take(id, scope).map(finding -> subject(finding, scope));
    }

    private Subject subject(Finding finding, Scope scope) {
        List<FindingPlace> places = findings.places(finding.id(), scope);
        boolean all = places.size() == findings.concerned(finding.id());
        return new Subject(finding.id(), finding.reference(), places.get(0).agencyId(), all);
    }
}
