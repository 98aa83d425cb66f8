package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Writing items: from the first save to the submission, and the facts of open ones. */
@Stateless
public class PoamDraftService {

    @Inject
    PoamDesk desk;

    @Inject
    PoamRepository poams;

    @Inject
    PoamNumbers numbers;

    @Inject
    DueDaysRepository dueDays;

    @Inject
    PeopleRepository people;

    @Inject
    FindingLinks links;

    @Inject
    CurrentUser user;

    /**
     * Saves a new draft and returns its id. It gets its number now (POAM-4) and, where none is given, the due date that its
     * severity asks for (POAM-7).
     *
     * @throws RuleViolation {@code poam.unknown-agency} out of reach; {@code poam.unknown-…} for what is not the agency's
     */
    @Requires(POAM_EDIT)
    public long create(@Valid DraftPoam draft) {
        Act act = desk.act();
        AgencyPlace place = place(draft.getAgencyId());
        PoamFacts facts = draft.getFacts();
        people.demandOwn(place.agencyId(), facts);
        demandFree(facts, place.agencyId(), null);
        if (facts.getPlan().getDueOn() == null) {
            facts.getPlan().setDueOn(dueDays.of(place.agencyId()).proposed(facts));
        }
        Poam poam = new Poam(nextNumber(place, act), place, facts, act);
        for (PlanMilestone milestone : draft.getMilestones()) {
            people.demandPerson(place.agencyId(), milestone.getAssigneeId());
            new PoamMilestones(poam, act).add(milestone.plan(), Why.unsaid());
        }
        desk.keep(poam, "POAM_DRAFTED", null);
        if (draft.getFindingId() != null) {
            links.link(poam, draft.getFindingId());
        }
        return poam.id();
    }

    /** What limits the due date of an item of this agency with these facts (POAM-7), or null while they do not say enough. */
    @Requires(POAM_EDIT)
    public DueLimit dueLimit(long agencyId, PoamFacts facts) {
        return dueDays.of(place(agencyId).agencyId()).limit(facts);
    }

    /** Writes other facts. @throws RuleViolation {@code poam.unknown}, stale, or a rule of POAM-5, POAM-6, POAM-7 */
    @Requires(POAM_EDIT)
    public void edit(@Valid EditPoam edit) {
        Poam poam = desk.take(edit, POAM_EDIT);
        people.demandOwn(poam.agencyId(), edit.getFacts());
        demandFree(edit.getFacts(), poam.agencyId(), poam.id());
        new PoamEditing(poam, desk.act()).write(edit.getFacts(), people::readable);
        desk.keep(poam, "POAM_EDITED", null);
    }

    /** Hands a draft in (POAM-2). @throws RuleViolation {@code poam.incomplete} with one reason for each missing thing */
    @Requires(POAM_EDIT)
    public void submit(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_EDIT);
        new PoamLifeCycle(poam, desk.act()).submit();
        desk.keep(poam, "POAM_SUBMITTED", move.getReason());
    }

    /** Forgets a draft; it stays as cancelled with its number (POAM-4). */
    @Requires(POAM_EDIT)
    public void discard(@Valid MovePoam move) {
        Poam poam = desk.take(move.getPoamId(), move.getVersion(), POAM_EDIT);
        new PoamLifeCycle(poam, desk.act()).discard(move.getReason());
        desk.keep(poam, "POAM_DISCARDED", move.getReason());
    }

    /** POAM-9: begins a new draft for a weakness that was closed and came back, and returns its id. */
    @Requires(POAM_EDIT)
    public long repeat(long closedId) {
        Act act = desk.act();
        Poam closed = desk.take(closedId, POAM_EDIT);
        AgencyPlace place = place(closed.agencyId());
        Poam repeat = new PoamLifeCycle(closed, act).repeat(nextNumber(place, act), place);
        desk.keep(repeat, "POAM_REPEATED", closed.number());
        return repeat.id();
    }

    /** Begins a new draft that says what another item says, and returns its id; the trail names the other one. */
    @Requires(POAM_EDIT)
    public long copy(long id) {
        Act act = desk.act();
        Poam original = desk.take(id, POAM_EDIT);
        AgencyPlace place = place(original.agencyId());
        Poam copy = new PoamLifeCycle(original, act).copy(nextNumber(place, act), place);
        desk.keep(copy, "POAM_CLONED", original.number());
        return copy.id();
    }

    /** Whom a form may offer as owner or for a milestone, by name. @throws RuleViolation {@code poam.unknown-agency} */
    @Requires(POAM_EDIT)
    public List<PersonChoice> people(long agencyId) {
        return people.choices(place(agencyId).agencyId());
    }

    private void demandFree(PoamFacts facts, long agencyId, Long except) {
        String externalId = facts.getWeakness().getExternalId();
        if (externalId != null && poams.isTaken(externalId, agencyId, except)) {
            throw new RuleViolation("poam.external-id-taken", externalId);
        }
    }

    private AgencyPlace place(long agencyId) {
        return numbers.place(agencyId, user.scope(POAM_EDIT))
                .orElseThrow(() -> new RuleViolation("poam.unknown-agency", agencyId));
    }

    private PoamNumber nextNumber(AgencyPlace place, Act act) {
        return numbers.next(place, act.day().getYear(), 1).get(0);
    }
}
