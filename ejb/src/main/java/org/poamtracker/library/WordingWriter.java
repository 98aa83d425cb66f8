package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Writes what a requirement says from a day on (LIB-1). */
@ApplicationScoped
class WordingWriter {

    @Inject
    LibraryRepository library;

    @Inject
    Trail trail;

    @Inject
    Event<LibraryChanged> changed;

    /**
     * Adds a version behind the latest.
     *
     * @throws RuleViolation {@code library.nothing-changed}, {@code library.from-too-early}, {@code library.ends-first},
     *     {@code library.changed-meanwhile}
     */
    void write(Requirement of, RequirementVersion latest, Wording next, Recorded by) {
        List<FieldChange> changes = latest.changesTo(next);
        if (changes.isEmpty()) {
            throw new RuleViolation("library.nothing-changed");
        }
        library.add(latest.succeededBy(next, by));
        library.flush(of.citation());
        trail.append(TrailEvent.of("LIBRARY_REQUIREMENT_CHANGED")
                .on(LibraryService.REQUIREMENT, of.id(), of.citation())
                .change("validFrom", latest.validFrom(), next.from())
                .changes(changes)
                .note(by.reason()));
        changed.fire(new LibraryChanged());
    }
}
