package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Notes with both requirements what happens to a pair of them. */
@ApplicationScoped
class LinkTrail {

    @Inject
    Trail trail;

    void linked(Requirement one, Requirement other, String reason) {
        keep("LINKED", one, other, reason, reason);
    }

    void unlinked(Requirement one, Requirement other, String reason) {
        keep("UNLINKED", one, other, reason, reason);
    }

    /** They belong together for another reason. */
    void reworded(Requirement one, Requirement other, String before, String after) {
        keep("RELINKED", one, other, before, after);
    }

    private void keep(String what, Requirement one, Requirement other, String before, String after) {
        trail.append(of(what, one, other, before, after));
        trail.append(of(what, other, one, before, after));
    }

    private static TrailEvent of(String what, Requirement requirement, Requirement other, String before, String after) {
        TrailEvent event = TrailEvent.of("LIBRARY_REQUIREMENT_" + what)
                .on(LibraryService.REQUIREMENT, requirement.id(), requirement.citation());
        return before.equals(after)
                ? event.note(other.citation() + ": " + after)
                : event.note(other.citation()).change("reason", before, after);
    }
}
