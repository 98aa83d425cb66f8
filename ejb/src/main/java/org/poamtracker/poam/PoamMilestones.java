package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;

import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** How the milestones of an item are planned, done and changed (POAM-6). */
final class PoamMilestones {

    private final Poam poam;
    private final Act act;

    PoamMilestones(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /** Adds one at the end. */
    void add(MilestonePlan plan, Why why) {
        demandWorkable();
        demandInTime(plan);
        int last =
                poam.milestones().stream().mapToInt(Milestone::position).max().orElse(0);
        Milestone milestone = new Milestone(last + 1, plan);
        if (poam.status() == OPEN) {
            milestone.agree();
        }
        poam.milestones().add(milestone);
        changed(milestone, List.of(FieldChange.of("milestoneAdded", null, text(plan))), why);
    }

    /** Plans one otherwise: another text, day or person. */
    void change(long milestoneId, MilestonePlan plan, Why why) {
        demandWorkable();
        demandInTime(plan);
        Milestone milestone = find(milestoneId);
        List<FieldChange> changes = milestone.change(plan, act.day());
        changed(milestone, changes, reasonFor(why));
    }

    /** Says why one is late, without another plan. */
    void explain(long milestoneId, Why why) {
        demandWorkable();
        Milestone milestone = find(milestoneId);
        milestone.explain(act.day());
        changed(
                milestone,
                List.of(FieldChange.of(
                        "milestoneExplained", null, why.demanded().text())),
                why);
    }

    /** One is done. */
    void finish(long milestoneId, LocalDate day, Why why) {
        demandOpen();
        Milestone milestone = find(milestoneId);
        milestone.finish(day, act.personId(), act.day());
        changed(milestone, List.of(FieldChange.of("milestoneDone", null, day)), why);
    }

    /**
     * One is not needed any more: a draft forgets it, unless a workbook brought it with its baseline; that one stays visible,
     * as those of an open item do, with the reason. Of an open item one at least must stay.
     */
    void drop(long milestoneId, Why why) {
        demandWorkable();
        Milestone milestone = find(milestoneId);
        if (poam.milestones().stream().filter(each -> !each.isDropped()).count() == 1 && poam.status() == OPEN) {
            throw new RuleViolation("poam.last-milestone");
        }
        List<FieldChange> dropped = List.of(FieldChange.of("milestoneDropped", text(milestone.plan()), null));
        if (poam.status() == DRAFT && !milestone.isAgreed()) {
            changed(milestone, dropped, why);
            poam.milestones().remove(milestone);
        } else {
            milestone.drop(act.day());
            changed(milestone, dropped, reasonFor(why));
        }
        poam.assign();
    }

    /** Does to the milestones what an extension asked for and somebody agreed to. */
    void extend(Extension extension) {
        for (ExtensionStep step : extension.steps()) {
            Milestone milestone = find(step.milestoneId());
            MilestonePlan plan = new MilestonePlan(step.text(), step.dueOn(), milestone.assigneeId());
            for (FieldChange change : milestone.change(plan, act.day())) {
                poam.news()
                        .add(new PoamChange(poam, ChangeKind.MILESTONE, change, extension.why(), extension.asking())
                                .of(milestone)
                                .approved(act));
            }
        }
    }

    /** While a day has passed in silence, nothing but milestones may be changed. */
    void demandLateOnesExplained() {
        List<RuleViolation> late = poam.milestones().stream()
                .filter(milestone -> milestone.isLateUnexplained(act.day()))
                .map(milestone -> new RuleViolation("poam.late-milestone-n", milestone.position(), milestone.dueOn()))
                .toList();
        if (!late.isEmpty()) {
            throw new RuleViolation("poam.late-milestone", late);
        }
    }

    void demandNoneAfter(LocalDate day) {
        List<RuleViolation> after = after(poam.milestones(), day);
        if (!after.isEmpty()) {
            throw new RuleViolation("poam.milestones-after", after, day);
        }
    }

    static List<RuleViolation> after(List<Milestone> milestones, LocalDate day) {
        return milestones.stream()
                .filter(milestone -> milestone.isDueAfter(day))
                .map(milestone -> new RuleViolation("poam.milestone-after", milestone.position(), day))
                .toList();
    }

    /** The milestone of this item with that id; any other item's is unknown. */
    Milestone find(long milestoneId) {
        return poam.milestones().stream()
                .filter(milestone -> milestone.id() != null && milestone.id() == milestoneId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("poam.unknown-milestone", milestoneId));
    }

    private void changed(Milestone milestone, List<FieldChange> changes, Why why) {
        for (FieldChange change : changes) {
            PoamChange row = new PoamChange(poam, ChangeKind.MILESTONE, change, why, act).of(milestone);
            if (poam.status() == DRAFT) {
                poam.news().addToTrail(row.asFieldChange());
            } else {
                poam.news().add(row);
            }
        }
        poam.assign();
        poam.signatures().edited(act);
    }

    private Why reasonFor(Why why) {
        return poam.status() == OPEN ? why.demanded() : why;
    }

    private void demandInTime(MilestonePlan plan) {
        if (poam.dueOn() != null && plan.dueOn().isAfter(poam.dueOn())) {
            throw new RuleViolation("poam.milestone-after-due", poam.dueOn());
        }
    }

    private void demandWorkable() {
        if (poam.status() != DRAFT) {
            demandOpen();
        }
    }

    private void demandOpen() {
        if (poam.status() != OPEN) {
            throw new RuleViolation("poam.not-open", poam.status());
        }
    }

    private static String text(MilestonePlan plan) {
        return plan.dueOn() + " " + plan.text();
    }
}
