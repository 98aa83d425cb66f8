package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What every change of an item begins and ends with, whatever happens between. */
@ApplicationScoped
class PoamDesk {

    @Inject
    PoamRepository poams;

    @Inject
    PeopleRepository people;

    @Inject
    LegalCapRepository caps;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Event<PoamMoved> moved;

    @Inject
    Event<PoamAssigned> assigned;

    @Inject
    Event<RequestAsked> asked;

    @Inject
    Clock clock;

    /** The caller, now. */
    Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    /**
     * Takes an item to change it.
     *
     * @param version the version that the reader saw
     * @throws RuleViolation {@code poam.unknown} when it is out of reach or not there
     * @throws StaleRecord when it was changed since
     */
    Poam take(long id, long version, Permission permission) {
        Poam poam = take(id, permission);
        demandVersion(poam, version, List.of());
        return poam;
    }

    /** The same, where the reader is about to write these facts. */
    Poam take(EditPoam edit, Permission permission) {
        Poam poam = take(edit.getPoamId(), permission);
        List<Difference> differences = poam.facts().changesTo(edit.getFacts()).stream()
                .map(people::readable)
                .map(change -> new Difference(change.field(), change.oldValue(), change.newValue()))
                .toList();
        demandVersion(poam, edit.getVersion(), differences);
        return poam;
    }

    /** Takes an item whose version nobody saw, because the change begins elsewhere. */
    Poam take(long id, Permission permission) {
        Poam poam = poams.take(id, user.scope(permission)).orElseThrow(() -> new RuleViolation("poam.unknown", id));
        poam.schedule().bindBy(caps.of(poam.agencyId()));
        return poam;
    }

    /** Writes an item, and what happened to it to the trail, and tells who wants to know that it moved. */
    void keep(Poam poam, String action, String note) {
        List<FieldChange> changes = List.copyOf(poam.news().changes());
        List<Long> given = List.copyOf(poam.news().given());
        PoamStatus from = poam.news().from();
        boolean isNew = poam.id() == null;
        poams.save(poam);
        kept(poam, action, note, changes);
        given.forEach(person -> assigned.fire(new PoamAssigned(poam.id(), person)));
        if (isNew || from != null) {
            moved.fire(new PoamMoved(
                    poam.id(),
                    poam.number(),
                    poam.agencyId(),
                    poam.secretariatId(),
                    from,
                    poam.status(),
                    poam.statusOn()));
        }
    }

    /** Writes many items whose facts were edited, each with its own entry in the trail; says who was given which of them. */
    Map<Long, List<Long>> keepAll(Collection<Poam> edited, String action) {
        Map<Poam, List<FieldChange>> changes = new LinkedHashMap<>();
        Map<Long, List<Long>> given = new LinkedHashMap<>();
        edited.forEach(poam -> changes.put(poam, List.copyOf(poam.news().changes())));
        edited.forEach(
                poam -> poam.news().given().forEach(person -> given.computeIfAbsent(person, none -> new ArrayList<>())
                        .add(poam.id())));
        poams.saveAll(edited);
        changes.forEach((poam, its) -> kept(poam, action, null, its));
        return given;
    }

    private void kept(Poam poam, String action, String note, List<FieldChange> changes) {
        trail.append(TrailEvent.of(action)
                .on("POAM", poam.id(), poam.number())
                .agency(poam.agencyId())
                .changes(changes)
                .note(note));
    }

    /** The same for something that was asked for about it, and tells whose turn it is. */
    void keep(Poam poam, PoamRequest request, String action, String note) {
        keep(poam, action, note);
        if (request.isWaiting()) {
            asked.fire(new RequestAsked(request.id(), request.kind(), poam.id(), request.turn()));
        }
    }

    private void demandVersion(Poam poam, long seen, List<Difference> differences) {
        if (poam.version() != seen) {
            throw new StaleRecord(
                    people.name(poam.signatures().updatedBy()),
                    poam.signatures().updatedAt(),
                    differences);
        }
    }
}
