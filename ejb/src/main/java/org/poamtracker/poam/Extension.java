package org.poamtracker.poam;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Act;

/** Asks for a later due date (POAM-5). */
@Entity
@DiscriminatorValue("EXTENSION")
class Extension extends PoamRequest {

    @Column(name = "OLD_DUE_ON", updatable = false)
    private LocalDate oldDueOn;

    @Column(name = "NEW_DUE_ON", updatable = false)
    private LocalDate newDueOn;

    @ElementCollection
    @CollectionTable(name = "POAM_REQUEST_MILESTONE", joinColumns = @JoinColumn(name = "REQUEST_ID"))
    private List<ExtensionStep> steps = new ArrayList<>();

    protected Extension() {}

    Extension(Poam poam, LocalDate newDueOn, List<ExtensionStep> steps, Why why, Act act) {
        super(poam, RequestTurn.SECRETARIAT, why, act);
        this.oldDueOn = poam.dueOn();
        this.newDueOn = newDueOn;
        this.steps.addAll(steps);
    }

    LocalDate newDueOn() {
        return newDueOn;
    }

    List<ExtensionStep> steps() {
        return steps;
    }

    @Override
    void carryOut(Act act) {
        new PoamLifeCycle(poam(), act).extend(this);
    }

    @Override
    RequestKind kind() {
        return RequestKind.EXTENSION;
    }

    @Override
    RequestTerms terms() {
        List<MilestoneAsked> asked = steps.stream()
                .map(step -> new MilestoneAsked(step.milestoneId(), step.text(), step.dueOn()))
                .toList();
        return RequestTerms.extension(oldDueOn, newDueOn, asked);
    }
}
