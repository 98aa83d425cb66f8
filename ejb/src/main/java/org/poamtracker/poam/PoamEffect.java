package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.CLOSED;

import java.time.LocalDate;
import java.util.Optional;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** POAM-8: looking, months after closing, whether an item has helped. It stays closed whatever is found (POAM-9). */
final class PoamEffect {

    private final Poam poam;
    private final Act act;

    PoamEffect(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /** Why this person may not say it now, or nothing. */
    Optional<RuleViolation> refusal() {
        LocalDate dueOn = poam.signatures().effectivenessCheckOn();
        if (poam.status() != CLOSED || dueOn == null) {
            return Optional.of(new RuleViolation("poam.no-effect-to-check"));
        }
        if (dueOn.isAfter(act.day())) {
            return Optional.of(new RuleViolation("poam.effect-not-due", dueOn));
        }
        boolean owner = poam.ownerId() != null && poam.ownerId() == act.personId();
        return owner ? Optional.of(new RuleViolation("poam.effect-by-owner")) : Optional.empty();
    }

    /**
     * Keeps what was found.
     *
     * @throws RuleViolation {@code poam.no-effect-to-check}, {@code poam.effect-not-due}, {@code poam.effect-by-owner},
     *     {@code poam.effect-day} where it was not looked at between closing and today
     */
    void found(EffectFound found) {
        refusal().ifPresent(refusal -> {
            throw refusal;
        });
        if (found.checkedOn().isAfter(act.day()) || found.checkedOn().isBefore(poam.statusOn())) {
            throw new RuleViolation("poam.effect-day", poam.statusOn());
        }
        poam.news().add(new Effect(poam.id(), poam.signatures().effectivenessCheckOn(), found, act));
        FieldChange change = FieldChange.of("effective", null, found.effective());
        poam.news().add(new PoamChange(poam, ChangeKind.DECISION, change, Why.because(found.note()), act));
        poam.news().addToTrail(FieldChange.of("effectCheckedOn", null, found.checkedOn()));
        poam.news().addToTrail(FieldChange.of("effectEvidence", null, found.evidence()));
        poam.signatures().effectChecked(act);
    }
}
