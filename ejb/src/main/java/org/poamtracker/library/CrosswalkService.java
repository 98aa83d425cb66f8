package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Keeping the crosswalk (LIB-6): which requirements belong together, many to many, each pair with its reason. */
@Stateless
public class CrosswalkService {

    @Inject
    LibraryRepository library;

    @Inject
    CrosswalkRepository pairs;

    @Inject
    Citations citations;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Links two requirements.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.file-unknown}, {@code library.file-ambiguous},
     *     {@code library.linked-already}, {@code library.linked-with-itself}
     */
    @Requires(LIBRARY_EDIT)
    public void link(@Valid LinkRequirements link) {
        Requirement one = known(link.getId());
        Requirement other = citations.find(link.getOther());
        if (one.id().equals(other.id())) {
            throw new RuleViolation("library.linked-with-itself", one.citation());
        }
        if (pairs.exists(one.id(), other.id())) {
            throw new RuleViolation("library.linked-already");
        }
        Act act = new Act(user.personId(), user.name(), clock.instant());
        pairs.add(new Crosswalk(one.id(), other.id(), new Recorded(Origin.PERSON, link.getReason(), act)));
        keep("LINKED", one, other, link.getReason());
    }

    /** Parts two requirements again. @throws RuleViolation {@code library.unknown-pair} */
    @Requires(LIBRARY_EDIT)
    public void unlink(long pair) {
        Crosswalk found = pairs.find(pair).orElseThrow(() -> new RuleViolation("library.unknown-pair", pair));
        pairs.remove(found);
        keep("UNLINKED", known(found.fromId()), known(found.toId()), found.reason());
    }

    private void keep(String what, Requirement one, Requirement other, String reason) {
        trail.append(of(what, one).note(other.citation() + ": " + reason));
        trail.append(of(what, other).note(one.citation() + ": " + reason));
    }

    private static TrailEvent of(String what, Requirement requirement) {
        return TrailEvent.of("LIBRARY_REQUIREMENT_" + what)
                .on(LibraryService.REQUIREMENT, requirement.id(), requirement.citation());
    }

    private Requirement known(long id) {
        return library.requirement(id).orElseThrow(() -> new RuleViolation("library.unknown", id));
    }
}
