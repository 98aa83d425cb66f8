package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.SUBMITTED;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** The way of an item from draft to closed (POAM-2 to POAM-5, POAM-8), and who may not take which step. */
final class PoamLifeCycle {

    /** How long after closing somebody looks whether it helped. */
    private static final Period UNTIL_EFFECTIVENESS_CHECK = Period.ofMonths(6);

    private final Poam poam;
    private final Act act;

    PoamLifeCycle(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /** POAM-2: hands it in. @throws RuleViolation {@code poam.incomplete} with one reason for each missing thing */
    void submit() {
        demandStatus(DRAFT);
        List<RuleViolation> missing = Completeness.missing(poam, act.day());
        if (!missing.isEmpty()) {
            throw new RuleViolation("poam.incomplete", missing, missing.size());
        }
        poam.become(SUBMITTED, Why.unsaid(), act);
        poam.signatures().submitted(act);
    }

    /** Agrees to the plan as submitted: from now on its dates are the baseline. */
    void open(String words) {
        demandStatus(SUBMITTED);
        demandNotSubmitter();
        poam.become(OPEN, Why.because(words), act);
        poam.schedule().agree();
        poam.milestones().forEach(Milestone::agree);
    }

    /** Gives it back to be completed. */
    void sendBack(String words) {
        demandStatus(SUBMITTED);
        demandNotSubmitter();
        poam.become(DRAFT, Why.because(words).demanded(), act);
    }

    /** Forgets a draft; its number stays taken (POAM-4). */
    void discard(String words) {
        demandStatus(DRAFT);
        poam.become(CANCELLED, Why.because(words), act);
    }

    /**
     * POAM-5: asks for a later date.
     *
     * @param waiting whether another request about the item waits to be decided
     */
    Extension askExtension(LocalDate newDueOn, List<ExtensionStep> steps, Why why, boolean waiting) {
        demandStatus(OPEN);
        demandNoneWaiting(waiting);
        if (!newDueOn.isAfter(poam.dueOn())) {
            throw new RuleViolation("poam.extension-not-later", poam.dueOn());
        }
        PoamCap.demandWithin(poam, newDueOn);
        demandChanges(steps, newDueOn);
        return new Extension(poam, newDueOn, steps, why, act);
    }

    /** Agrees to what was asked for about an open item; where one agreement is enough, it is done at once. */
    void approve(PoamRequest request, String words) {
        demandStatus(OPEN);
        request.approve(words, act);
    }

    /** POAM-5: a later date was agreed to; the milestones move as asked for with it. */
    void extend(Extension extension) {
        PoamCap.demandWithin(poam, extension.newDueOn());
        LocalDate before = poam.dueOn();
        poam.schedule().slipTo(extension.newDueOn());
        new PoamMilestones(poam, act).extend(extension);
        poam.news()
                .add(new PoamChange(
                                poam,
                                ChangeKind.DUE_DATE,
                                FieldChange.of("dueOn", before, extension.newDueOn()),
                                extension.why(),
                                extension.asking())
                        .approved(act));
        poam.signatures().touched(act);
    }

    /**
     * POAM-8: says that it is done.
     *
     * @param files how many files of evidence are attached
     * @param waiting whether a request about the item waits to be decided
     */
    void askClosure(long files, boolean waiting) {
        demandStatus(OPEN);
        List<RuleViolation> missing = new ArrayList<>();
        poam.milestones().stream()
                .filter(Milestone::isOpen)
                .forEach(open -> missing.add(new RuleViolation("poam.open-milestone", open.position(), open.dueOn())));
        if (files == 0) {
            missing.add(new RuleViolation("poam.no-evidence"));
        }
        if (!missing.isEmpty()) {
            throw new RuleViolation("poam.not-done", missing);
        }
        demandNoneWaiting(waiting);
        poam.become(PENDING_VERIFICATION, Why.unsaid(), act);
        poam.signatures().closureAsked(act);
    }

    /** POAM-8: confirms, as somebody independent, that it is done. */
    void verify(String words) {
        demandStatus(PENDING_VERIFICATION);
        demandIndependent();
        poam.become(CLOSED, Why.because(words), act);
        poam.signatures().verified(act, act.day().plus(UNTIL_EFFECTIVENESS_CHECK));
    }

    /** POAM-8: does not confirm, and says why; the work goes on. */
    void refuseClosure(String words) {
        demandStatus(PENDING_VERIFICATION);
        demandIndependent();
        poam.become(OPEN, Why.because(words).demanded(), act);
    }

    /** POAM-9: a new draft for a weakness that was closed and came back. */
    Poam repeat(PoamNumber number, AgencyPlace place) {
        if (poam.status() != CLOSED) {
            throw new RuleViolation("poam.repeats-only-closed", poam.status());
        }
        Poam repeat = copy(number, place);
        repeat.origin().repeats(poam.id());
        return repeat;
    }

    /** A new draft that says the same about another weakness: what is this item's alone, its id and its dates, is left out. */
    Poam copy(PoamNumber number, AgencyPlace place) {
        PoamFacts facts = poam.facts();
        facts.getWeakness().setExternalId(null);
        facts.getWeakness().setDetectedOn(null);
        facts.getPlan().setDueOn(null);
        return new Poam(number, place, facts, act);
    }

    /** Why this person may not verify, or nothing: neither owner, nor last editor, nor whoever asked for closure. */
    List<RuleViolation> notIndependent() {
        List<RuleViolation> reasons = new ArrayList<>();
        if (poam.ownerId() != null && poam.ownerId() == act.personId()) {
            reasons.add(new RuleViolation("poam.verifier-is-owner"));
        }
        if (poam.signatures().editedLast(act.personId())) {
            reasons.add(new RuleViolation("poam.verifier-edited-last"));
        }
        if (poam.signatures().askedForClosure(act.personId())) {
            reasons.add(new RuleViolation("poam.verifier-asked"));
        }
        return reasons;
    }

    private void demandIndependent() {
        List<RuleViolation> reasons = notIndependent();
        if (!reasons.isEmpty()) {
            throw new RuleViolation("poam.not-independent", reasons);
        }
    }

    private void demandNotSubmitter() {
        if (poam.signatures().wasSubmittedBy(act.personId())) {
            throw new RuleViolation("poam.own-request");
        }
    }

    private static void demandNoneWaiting(boolean waiting) {
        if (waiting) {
            throw new RuleViolation("poam.request-waiting");
        }
    }

    private void demandChanges(List<ExtensionStep> steps, LocalDate newDueOn) {
        PoamMilestones milestones = new PoamMilestones(poam, act);
        boolean anyChanged = false;
        for (ExtensionStep step : steps) {
            Milestone milestone = milestones.find(step.milestoneId());
            if (!milestone.isOpen()) {
                throw new RuleViolation("poam.milestone-not-open", milestone.position());
            }
            if (step.dueOn().isAfter(newDueOn)) {
                throw new RuleViolation("poam.milestone-after-due", newDueOn);
            }
            MilestonePlan asked = new MilestonePlan(step.text(), step.dueOn(), milestone.assigneeId());
            anyChanged |= !milestone.plan().equals(asked);
        }
        if (!anyChanged) {
            throw new RuleViolation("poam.extension-without-milestone");
        }
    }

    private void demandStatus(PoamStatus wanted) {
        if (poam.status() != wanted) {
            throw new RuleViolation("poam.wrong-step", poam.status(), wanted);
        }
    }
}
