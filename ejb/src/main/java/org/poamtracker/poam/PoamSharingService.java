package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_SHARE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Weaknesses shared by agencies (POAM-13): kept together by who reaches across them, worked by each agency. */
@Stateless
public class PoamSharingService {

    @Inject
    PoamDesk desk;

    @Inject
    PoamRepository poams;

    @Inject
    FamilyRepository families;

    @Inject
    PoamNumbers numbers;

    @Inject
    DueDaysRepository dueDays;

    @Inject
    Gate gate;

    @Inject
    CurrentUser user;

    @Inject
    Event<PartBegun> begun;

    /**
     * Begins an item at the agency that keeps it, and a draft at each of the agencies that share it; returns the item's id.
     *
     * @throws RuleViolation {@code poam.unknown-agency} for one out of reach; of POAM-13
     */
    @Requires(POAM_SHARE)
    public long begin(@Valid BeginShared shared) {
        Act act = desk.act();
        AgencyPlace keeper = place(shared.getAgencyId());
        enter(keeper.agencyId(), shared.getAgencyIds());
        PoamFacts facts = PoamSharing.shared(shared.getFacts());
        Poam poam = new Poam(nextNumber(keeper, act), keeper, facts, act);
        desk.keep(poam, "POAM_DRAFTED", null);
        begun.fire(new PartBegun(poam.id()));
        share(poam, shared.getAgencyIds(), act);
        return poam.id();
    }

    /** Begins a draft at each of these agencies, with what the item says of the weakness. @throws RuleViolation as above, or {@code poam.unknown} */
    @Requires(POAM_SHARE)
    public void share(@Valid ShareItem shared) {
        enter(reached(shared.getPoamId()).agencyId(), shared.getAgencyIds());
        share(desk.take(shared.getPoamId(), POAM_SHARE), shared.getAgencyIds(), desk.act());
    }

    /** Makes an item that is there a part. @throws RuleViolation {@code poam.unknown-number}; of POAM-13 */
    @Requires(POAM_SHARE)
    public void link(@Valid LinkPart link) {
        long partId = enter(link);
        Poam poam = desk.take(link.getPoamId(), POAM_SHARE);
        Poam part = desk.take(partId, POAM_SHARE);
        new PoamSharing(poam, desk.act()).add(part, families.hasPart(poam, part.agencyId()));
        desk.keep(poam, "POAM_SHARED", null);
        desk.keep(part, "POAM_PART_LINKED", null);
    }

    /** Lets a part stand for itself again. @throws RuleViolation {@code poam.unknown-number}, {@code poam.not-its-part} */
    @Requires(POAM_SHARE)
    public void unlink(@Valid LinkPart link) {
        long partId = enter(link);
        Poam poam = desk.take(link.getPoamId(), POAM_SHARE);
        Poam part = desk.take(partId, POAM_SHARE);
        new PoamSharing(poam, desk.act()).remove(part);
        desk.keep(poam, "POAM_UNSHARED", null);
        desk.keep(part, "POAM_PART_UNLINKED", null);
    }

    private void share(Poam poam, Collection<Long> agencyIds, Act act) {
        PoamSharing sharing = new PoamSharing(poam, act);
        List<Poam> parts = new TreeSet<>(agencyIds)
                .stream()
                        .map(this::place)
                        .map(place -> sharing.begin(
                                nextNumber(place, act),
                                place,
                                dueDays.of(place.agencyId()),
                                families.hasPart(poam, place.agencyId())))
                        .toList();
        desk.keep(poam, "POAM_SHARED", null);
        parts.forEach(part -> desk.keep(part, "POAM_PART_BEGUN", null));
        parts.forEach(part -> begun.fire(new PartBegun(part.id())));
    }

    private long enter(LinkPart link) {
        long partId = poams.byNumber(link.getNumber(), user.scope(POAM_SHARE))
                .orElseThrow(() -> new RuleViolation("poam.unknown-number", link.getNumber()));
        enter(reached(link.getPoamId()).agencyId(), List.of(reached(partId).agencyId()));
        return partId;
    }

    /** Waits for all agencies in the same order as everybody else, so that nobody waits for each other. */
    private void enter(long agencyId, Collection<Long> others) {
        new TreeSet<>(Stream.concat(Stream.of(agencyId), others.stream()).toList())
                .forEach(each -> gate.enter("AGENCY", each));
    }

    private PoamReached reached(long id) {
        return poams.reached(id, user.scope(POAM_SHARE)).orElseThrow(() -> new RuleViolation("poam.unknown", id));
    }

    private AgencyPlace place(long agencyId) {
        return numbers.place(agencyId, user.scope(POAM_SHARE))
                .orElseThrow(() -> new RuleViolation("poam.unknown-agency", agencyId));
    }

    private PoamNumber nextNumber(AgencyPlace place, Act act) {
        return numbers.next(place, act.day().getYear(), 1).get(0);
    }
}
