package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** How the facts of an item are changed: a draft freely, an open item row by row in its ledger, anything else not at all. */
final class PoamEditing {

    /** What was agreed when the item was opened, and by what it is known. Dates move by an extension, ratings by a deviation. */
    private static final Map<String, String> AGREED = Map.of(
            "dueOn", "poam.agreed-due",
            "detectedOn", "poam.agreed-detected",
            "originalRating", "poam.agreed-rating",
            "externalId", "poam.agreed-external-id",
            "kind", "poam.agreed-kind");

    private final Poam poam;
    private final Act act;

    PoamEditing(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /**
     * Writes these facts.
     *
     * @param readable turns ids of people and units into names, for the ledger and the trail
     * @throws RuleViolation {@code poam.not-editable}, {@code poam.late-milestone} or {@code poam.agreed} with one reason a field
     */
    void write(PoamFacts facts, UnaryOperator<FieldChange> readable) {
        if (facts.getWeakness().getExternalId() == null) {
            facts.getWeakness().setExternalId(poam.number());
        }
        List<FieldChange> changes = poam.facts().changesTo(facts);
        if (changes.isEmpty()) {
            return;
        }
        LocalDate due = poam.dueOn();
        if (poam.status() == OPEN) {
            demandChangeable(changes);
            changes.forEach(change -> poam.news().add(row(readable.apply(change))));
        } else if (poam.status() == DRAFT) {
            changes.forEach(change -> poam.news().addToTrail(readable.apply(change)));
        } else {
            throw new RuleViolation("poam.not-editable", poam.status());
        }
        poam.write(facts, poam.rating().deviations());
        poam.signatures().edited(act);
        if (poam.status() == OPEN) {
            capAt(poam.tracking().cap(), due);
        }
    }

    private void demandChangeable(List<FieldChange> changes) {
        new PoamMilestones(poam, act).demandLateOnesExplained();
        List<RuleViolation> agreed = changes.stream()
                .filter(change -> AGREED.containsKey(change.field()))
                .map(change -> new RuleViolation(AGREED.get(change.field())))
                .toList();
        if (!agreed.isEmpty()) {
            throw new RuleViolation("poam.agreed", agreed);
        }
    }

    /** POAM-7: a law that comes to be known moves the due date forward at once, if the milestones leave room for it. */
    private void capAt(LocalDate cap, LocalDate due) {
        if (cap == null || !cap.isBefore(due)) {
            return;
        }
        new PoamMilestones(poam, act).demandNoneAfter(cap);
        poam.schedule().plan(cap);
        poam.news()
                .add(new PoamChange(poam, ChangeKind.DUE_DATE, FieldChange.of("dueOn", due, cap), Why.unsaid(), act));
    }

    private PoamChange row(FieldChange change) {
        return new PoamChange(poam, ChangeKind.FACT, change, Why.unsaid(), act);
    }
}
