package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.poamtracker.security.Requires;

/** The milestones of an item (POAM-6). Who is assigned to an item may say what is done and why something is late; planning is editing. */
@Stateless
public class PoamMilestoneService {

    @Inject
    PoamDesk desk;

    @Inject
    PeopleRepository people;

    /** Adds a milestone, or plans one otherwise. @throws RuleViolation of POAM-6, or stale */
    @Requires(POAM_EDIT)
    public void plan(@Valid ChangeMilestone change) {
        Poam poam = desk.take(change.getPoamId(), change.getVersion(), POAM_EDIT);
        PlanMilestone planned = change.getMilestone();
        people.demandPerson(poam.agencyId(), planned.getAssigneeId());
        PoamMilestones milestones = new PoamMilestones(poam, desk.act());
        if (planned.getMilestoneId() == null) {
            milestones.add(planned.plan(), change.why());
            desk.keep(poam, "POAM_MILESTONE_ADDED", change.getReason());
        } else {
            milestones.change(planned.getMilestoneId(), planned.plan(), change.why());
            desk.keep(poam, "POAM_MILESTONE_CHANGED", change.getReason());
        }
    }

    /** Drops a milestone that is not needed any more. */
    @Requires(POAM_EDIT)
    public void drop(@Valid MoveMilestone move) {
        Poam poam = desk.take(move.poamId(), move.version(), POAM_EDIT);
        new PoamMilestones(poam, desk.act()).drop(move.milestoneId(), Why.because(move.reason()));
        desk.keep(poam, "POAM_MILESTONE_DROPPED", move.reason());
    }

    /** Says that a milestone is done, and since when; today where no day is given. */
    @Requires(POAM_PROGRESS)
    public void finish(@Valid MoveMilestone move) {
        Poam poam = desk.take(move.poamId(), move.version(), POAM_PROGRESS);
        var act = desk.act();
        LocalDate day = move.doneOn() == null ? act.day() : move.doneOn();
        new PoamMilestones(poam, act).finish(move.milestoneId(), day, Why.because(move.reason()));
        desk.keep(poam, "POAM_MILESTONE_DONE", move.reason());
    }

    /** Says why a milestone is late, without another plan: until then nothing else of the item may be changed. */
    @Requires(POAM_PROGRESS)
    public void explain(@Valid MoveMilestone move) {
        Poam poam = desk.take(move.poamId(), move.version(), POAM_PROGRESS);
        new PoamMilestones(poam, desk.act()).explain(move.milestoneId(), Why.because(move.reason()));
        desk.keep(poam, "POAM_MILESTONE_EXPLAINED", move.reason());
    }
}
