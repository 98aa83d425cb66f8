package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.OPEN;

import java.time.LocalDate;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/**
 * POAM-12: what is kept up with the vendor that an item depends on. A check-in is progress and no edit: it is taken down
 * also while a milestone is late, and whoever took it down may still verify.
 */
final class PoamVendor {

    private final Poam poam;
    private final Act act;

    PoamVendor(Poam poam, Act act) {
        this.poam = poam;
        this.act = act;
    }

    /**
     * Takes down what the vendor said. The date of the last check-in, as the FedRAMP column has it, follows.
     *
     * @throws RuleViolation {@code poam.wrong-step}, {@code poam.no-vendor}, {@code poam.vendor-asked-in-future},
     *     {@code poam.vendor-expected-before}
     */
    void checkIn(VendorAnswer answer) {
        if (poam.status() != OPEN) {
            throw new RuleViolation("poam.wrong-step", poam.status(), OPEN);
        }
        if (!poam.tracking().isVendorDependent()) {
            throw new RuleViolation("poam.no-vendor");
        }
        if (answer.askedOn().isAfter(act.day())) {
            throw new RuleViolation("poam.vendor-asked-in-future");
        }
        if (answer.expectedOn() != null && answer.expectedOn().isBefore(answer.askedOn())) {
            throw new RuleViolation("poam.vendor-expected-before");
        }
        LocalDate before = poam.tracking().vendorCheckedOn();
        poam.news().add(new VendorCheck(poam.id(), answer, act));
        poam.news().addToTrail(FieldChange.of("vendorAsked", null, answer.asked()));
        poam.news().addToTrail(FieldChange.of("vendorExpectedOn", null, answer.expectedOn()));
        if (before == null || answer.askedOn().isAfter(before)) {
            poam.tracking().vendorAsked(answer.askedOn());
            FieldChange change = FieldChange.of("vendorCheckedOn", before, answer.askedOn());
            poam.news().add(new PoamChange(poam, ChangeKind.FACT, change, Why.because(answer.said()), act));
        }
        poam.signatures().touched(act);
    }
}
