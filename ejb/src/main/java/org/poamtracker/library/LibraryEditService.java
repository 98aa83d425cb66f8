package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_EDIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Keeping the library: the central office adds, changes and verifies. Nothing is overwritten (LIB-1). */
@Stateless
public class LibraryEditService {

    @Inject
    LibraryRepository library;

    @Inject
    WordingWriter writer;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<LibraryChanged> changed;

    /** Adds an instrument. @throws RuleViolation {@code library.code-taken}, {@code library.ends-first} */
    @Requires(LIBRARY_EDIT)
    public void addInstrument(@Valid ChangeInstrument added) {
        if (library.instrument(added.getCode()).isPresent()) {
            throw new RuleViolation("library.code-taken", added.getCode());
        }
        Instrument made = new Instrument(added.getCode());
        library.add(made);
        LocalDate from = added.getFrom() == null ? added.getFacts().getInForceFrom() : added.getFrom();
        library.add(new InstrumentVersion(made.id(), added.getFacts(), from, recorded(added.getReason())));
        keep(of("ADDED", made).note(added.getReason()));
    }

    /**
     * Writes a new version of an instrument, from today where no other day is said.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.changed-meanwhile}, {@code library.from-too-early},
     *     {@code library.nothing-changed}, {@code library.ends-first}
     */
    @Requires(LIBRARY_EDIT)
    public void changeInstrument(@Valid ChangeInstrument changed) {
        Instrument there = known(changed.getCode());
        InstrumentVersion latest = library.latest(there);
        demandLatest(latest.revision(), changed.getRevision());
        List<FieldChange> changes = latest.changesTo(changed.getFacts());
        if (changes.isEmpty()) {
            throw new RuleViolation("library.nothing-changed");
        }
        LocalDate from = changed.getFrom() == null ? LocalDate.now(clock) : changed.getFrom();
        library.add(latest.succeededBy(changed.getFacts(), from, recorded(changed.getReason())));
        library.flush(there.code());
        keep(of("CHANGED", there)
                .change("validFrom", latest.validFrom(), from)
                .changes(changes)
                .note(changed.getReason()));
    }

    /**
     * Adds a requirement behind its neighbours; returns its id.
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.unknown-parent}, {@code library.citation-taken},
     *     {@code library.ends-first}
     */
    @Requires(LIBRARY_EDIT)
    public long addRequirement(@Valid ChangeRequirement added) {
        Instrument instrument = known(added.getInstrument());
        library.latest(instrument); // one after the other, for the sake of the places
        Requirement parent = added.getParent() == null ? null : parent(instrument, added.getParent());
        Long parentId = parent == null ? null : parent.id();
        Requirement made = new Requirement(
                instrument.id(), parentId, library.nextPosition(instrument.id(), parentId), added.getCitation());
        library.add(made);
        library.flush(made.citation());
        library.add(new RequirementVersion(
                made, added.wording(added.getFacts().getInForceFrom()), recorded(added.getReason())));
        keep(of("ADDED", made).note(added.getReason()));
        return made.id();
    }

    /**
     * Writes a new version of a requirement, from today where no other day is said; it is unverified (LIB-3).
     *
     * @throws RuleViolation {@code library.unknown}, {@code library.changed-meanwhile}, {@code library.from-too-early},
     *     {@code library.nothing-changed}, {@code library.ends-first}
     */
    @Requires(LIBRARY_EDIT)
    public void changeRequirement(@Valid ChangeRequirement changed) {
        Requirement there = known(changed.getId());
        RequirementVersion latest = library.latest(there);
        demandLatest(latest.revision(), changed.getRevision());
        writer.write(there, latest, changed.wording(LocalDate.now(clock)), recorded(changed.getReason()));
    }

    /** Somebody has compared the latest version with its source. @throws RuleViolation {@code library.verified-already} */
    @Requires(LIBRARY_EDIT)
    public void verify(@Valid MarkVerified mark) {
        Requirement there = known(mark.getId());
        RequirementVersion latest = library.latest(there);
        demandLatest(latest.revision(), mark.getRevision());
        latest.verify(act(), mark.getNote());
        trail.append(of("VERIFIED", there).note(mark.getNote()));
    }

    /** The latest version has to be compared anew. @throws RuleViolation {@code library.not-verified} */
    @Requires(LIBRARY_EDIT)
    public void doubt(@Valid MarkVerified mark) {
        Requirement there = known(mark.getId());
        RequirementVersion latest = library.latest(there);
        demandLatest(latest.revision(), mark.getRevision());
        latest.doubt();
        trail.append(of("DOUBTED", there).note(mark.getNote()));
    }

    /** Somebody has compared what is said of an instrument. @throws RuleViolation {@code library.verified-already} */
    @Requires(LIBRARY_EDIT)
    public void verifyInstrument(@Valid MarkVerified mark) {
        Instrument there = instrument(mark);
        seen(there, mark).verify(act(), mark.getNote());
        trail.append(of("VERIFIED", there).note(mark.getNote()));
    }

    /** What is said of an instrument has to be compared anew. @throws RuleViolation {@code library.not-verified} */
    @Requires(LIBRARY_EDIT)
    public void doubtInstrument(@Valid MarkVerified mark) {
        Instrument there = instrument(mark);
        seen(there, mark).doubt();
        trail.append(of("DOUBTED", there).note(mark.getNote()));
    }

    private Instrument instrument(MarkVerified mark) {
        return library.instrument(mark.getId()).orElseThrow(() -> new RuleViolation("library.unknown", mark.getId()));
    }

    private InstrumentVersion seen(Instrument there, MarkVerified mark) {
        InstrumentVersion latest = library.latest(there);
        demandLatest(latest.revision(), mark.getRevision());
        return latest;
    }

    private void keep(TrailEvent event) {
        trail.append(event);
        changed.fire(new LibraryChanged());
    }

    private Requirement parent(Instrument instrument, String citation) {
        return library.cited(citation).stream()
                .filter(each -> each.instrumentId() == instrument.id())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("library.unknown-parent", citation));
    }

    private Instrument known(String code) {
        return library.instrument(code).orElseThrow(() -> new RuleViolation("library.unknown", code));
    }

    private Requirement known(long id) {
        return library.requirement(id).orElseThrow(() -> new RuleViolation("library.unknown", id));
    }

    private static void demandLatest(int latest, int seen) {
        if (latest != seen) {
            throw new RuleViolation("library.changed-meanwhile");
        }
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    private Recorded recorded(String reason) {
        return new Recorded(Origin.PERSON, reason, act());
    }

    private static TrailEvent of(String what, Instrument instrument) {
        return TrailEvent.of("LIBRARY_INSTRUMENT_" + what)
                .on(LibraryService.INSTRUMENT, instrument.id(), instrument.code());
    }

    private static TrailEvent of(String what, Requirement requirement) {
        return TrailEvent.of("LIBRARY_REQUIREMENT_" + what)
                .on(LibraryService.REQUIREMENT, requirement.id(), requirement.citation());
    }
}
