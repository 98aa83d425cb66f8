package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.IncomingPoam.IncomingMilestone;
import org.poamtracker.trail.FieldChange;

/**
 * How an incoming row changes an item that is there: by the item's own rules, never over them. A later completion date
 * becomes a request for an extension with the milestones that move; other milestones become ledger rows.
 */
final class IncomingChange {

    private final IncomingPoam row;
    private final Poam poam;
    private final PoamRequest waiting;
    private final Extension later;
    private final Act act;
    private final List<FieldChange> asked = new ArrayList<>();

    /**
     * A change of one item.
     *
     * @param waiting the request about it that waits to be decided, or null
     */
    IncomingChange(IncomingPoam row, Poam poam, PoamRequest waiting, Act act) {
        this.row = row;
        this.poam = poam;
        this.waiting = waiting;
        this.later = waiting instanceof Extension extension ? extension : null;
        this.act = act;
    }

    /** What would change; asks no rule. */
    boolean isAny() {
        return differs(wanted()) || !milestones().isEmpty() || asksLater() || row.closed() != (poam.status() == CLOSED);
    }

    /**
     * Changes the item and returns the request that was asked for, if one was.
     *
     * @throws RuleViolation why it may not be changed this way
     */
    Optional<Extension> apply(UnaryOperator<FieldChange> readable) {
        demandChangeable();
        PoamFacts wanted = wanted();
        if (differs(wanted)) {
            new PoamEditing(poam, act).write(wanted, readable);
        }
        if (asksLater()) {
            return Optional.of(ask());
        }
        milestones().forEach(this::change);
        return Optional.empty();
    }

    private Extension ask() {
        List<IncomingMilestone> moved = milestones();
        List<ExtensionStep> steps = moved.stream().map(this::step).toList();
        Why why = new Why(JustificationCode.OF_WORKBOOKS, row.reason());
        Extension extension = new PoamLifeCycle(poam, act).askExtension(dueOn(), steps, why, waiting != null);
        asked.add(FieldChange.of("askedDueOn", poam.dueOn(), dueOn()));
        for (IncomingMilestone incoming : moved) {
            Milestone known = known(incoming).orElseThrow();
            known.plan().changesTo(plan(incoming, known)).forEach(change -> asked.add(known.labelled(change)));
        }
        return extension;
    }

    /** What was changed, and then what was asked for, each before and after. */
    List<FieldChange> said() {
        return Stream.concat(poam.news().changes().stream(), asked.stream()).toList();
    }

    private void demandChangeable() {
        if (poam.status() == CLOSED) {
            throw new RuleViolation("poam.import-closed", poam.number());
        }
        if (row.closed()) {
            throw new RuleViolation("poam.import-closing", poam.number());
        }
        if (poam.status() != DRAFT && poam.status() != OPEN) {
            throw new RuleViolation("poam.import-not-editable", poam.number(), poam.status());
        }
        if (poam.status() == OPEN && dueOn() != null && dueOn().isBefore(poam.dueOn())) {
            throw new RuleViolation("poam.import-earlier", poam.dueOn());
        }
    }

    /** The facts it should have; the due date of an open item moves by a request alone. */
    private PoamFacts wanted() {
        PoamFacts wanted = FactsOverlay.over(poam.facts(), row);
        if (poam.status() != DRAFT) {
            wanted.getPlan().setDueOn(poam.dueOn());
        }
        return wanted;
    }

    private boolean differs(PoamFacts wanted) {
        return !poam.facts().changesTo(wanted).isEmpty();
    }

    private LocalDate dueOn() {
        return row.facts().getPlan().getDueOn();
    }

    /** Whether the row names another date than the item has, and than somebody has asked for already. */
    private boolean asksLater() {
        return poam.status() != DRAFT
                && dueOn() != null
                && !dueOn().equals(poam.dueOn())
                && (later == null || !dueOn().equals(later.newDueOn()));
    }

    /** The milestones that the row says otherwise than the item does, and than a waiting request asks for. */
    private List<IncomingMilestone> milestones() {
        List<IncomingMilestone> others = new ArrayList<>();
        for (IncomingMilestone incoming : row.milestones()) {
            Milestone known = known(incoming).orElse(null);
            boolean same = known != null
                    && !(incoming.doneOn() != null && known.isOpen())
                    && (!known.isOpen() || known.plan().equals(plan(incoming, known)) || isAsked(known, incoming));
            if (!same) {
                others.add(incoming);
            }
        }
        return others;
    }

    private boolean isAsked(Milestone known, IncomingMilestone incoming) {
        return later != null
                && later.steps().stream()
                        .anyMatch(step -> known.id() != null
                                && step.milestoneId() == known.id()
                                && step.dueOn().equals(plan(incoming, known).dueOn()));
    }

    private void change(IncomingMilestone incoming) {
        PoamMilestones milestones = new PoamMilestones(poam, act);
        Optional<Milestone> known = known(incoming);
        Why why = Why.because(incoming.changes().isEmpty() ? row.reason() : String.join("\n", incoming.changes()));
        if (known.isEmpty()) {
            milestones.add(plan(incoming, null), why);
        } else if (incoming.doneOn() != null) {
            milestones.finish(known.get().id(), incoming.doneOn(), Why.unsaid());
        } else {
            milestones.change(known.get().id(), plan(incoming, known.get()), why);
        }
    }

    private ExtensionStep step(IncomingMilestone incoming) {
        Milestone known = known(incoming)
                .orElseThrow(() -> new RuleViolation("poam.import-new-milestone-later", incoming.number()));
        MilestonePlan plan = plan(incoming, known);
        return new ExtensionStep(known.id(), plan.text(), plan.dueOn());
    }

    private Optional<Milestone> known(IncomingMilestone incoming) {
        return poam.milestones().stream()
                .filter(milestone -> milestone.position() == incoming.number())
                .findFirst();
    }

    private MilestonePlan plan(IncomingMilestone incoming, Milestone known) {
        LocalDate day = incoming.nowOn() != null ? incoming.nowOn() : incoming.plannedOn();
        if (day == null) {
            day = known == null ? poam.dueOn() : known.dueOn();
        }
        return new MilestonePlan(incoming.text(), day, known == null ? null : known.assigneeId());
    }
}
