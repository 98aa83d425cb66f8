package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.IncomingPoam.IncomingMilestone;
import org.poamtracker.trail.FieldChange;

/** How an incoming row becomes a new item: a draft, or an item that was closed before it came here. */
final class IncomingDraft {

    private final IncomingPoam row;
    private final Act act;

    IncomingDraft(IncomingPoam row, Act act) {
        this.row = row;
        this.act = act;
    }

    /** @throws RuleViolation where a milestone breaks POAM-6 */
    Poam make(PoamNumber number, AgencyPlace place) {
        Poam poam = new Poam(number, place, row.facts(), act);
        poam.write(row.facts(), row.deviations());
        for (IncomingMilestone milestone : row.milestones()) {
            add(poam, milestone);
        }
        if (row.closed()) {
            poam.closedBeforeImport(row.statusOn() == null ? act.day() : row.statusOn());
        }
        if (row.repeats() != null) {
            poam.origin().repeats(row.repeats().id());
            poam.news().addToTrail(FieldChange.of("repeats", null, row.repeats().number()));
        }
        return poam;
    }

    private void add(Poam poam, IncomingMilestone incoming) {
        MilestonePlan first = new MilestonePlan(incoming.text(), planned(incoming), null);
        MilestonePlan now =
                new MilestonePlan(incoming.text(), incoming.nowOn() == null ? first.dueOn() : incoming.nowOn(), null);
        Milestone milestone = Milestone.withBaseline(incoming.number(), first, now);
        if (!row.closed()
                && incoming.doneOn() == null
                && poam.dueOn() != null
                && now.dueOn().isAfter(poam.dueOn())) {
            throw new RuleViolation("poam.milestone-after", incoming.number(), poam.dueOn());
        }
        if (incoming.doneOn() != null) {
            milestone.finish(incoming.doneOn(), act.personId(), act.day());
        }
        poam.milestones().add(milestone);
        for (String change : incoming.changes()) {
            FieldChange said = FieldChange.of("milestoneDueOn", first.dueOn(), now.dueOn());
            poam.news().add(new PoamChange(poam, ChangeKind.MILESTONE, said, Why.because(change), act).of(milestone));
        }
    }

    private LocalDate planned(IncomingMilestone milestone) {
        LocalDate due = row.facts().getPlan().getDueOn();
        LocalDate planned = milestone.plannedOn() == null ? due : milestone.plannedOn();
        if (planned == null) {
            throw new RuleViolation("poam.import-milestone-date", milestone.number());
        }
        return planned;
    }

    /** What the new draft lacks; nothing where it came in closed. */
    static List<RuleViolation> lacks(Poam poam, LocalDate today) {
        return poam.status() == PoamStatus.DRAFT ? Completeness.missing(poam, today) : List.of();
    }
}
