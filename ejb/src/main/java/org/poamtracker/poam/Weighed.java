package org.poamtracker.poam;

import java.util.List;
import org.poamtracker.platform.RuleViolation;

/**
 * What becomes, or became, of an incoming item.
 *
 * @param reasons why it is refused, in the order in which to mend them; empty otherwise
 * @param lacks what a new draft still lacks to be submitted; empty otherwise
 */
public record Weighed(Outcome outcome, List<RuleViolation> reasons, List<RuleViolation> lacks) {

    /** The four ways. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    static Weighed of(Outcome outcome) {
        return new Weighed(outcome, List.of(), List.of());
    }

    /** Refused for what an item's rule says; its reasons where it has some. */
    static Weighed refused(RuleViolation violation) {
        List<RuleViolation> reasons = violation.reasons().isEmpty() ? List.of(violation) : violation.reasons();
        return new Weighed(Outcome.REFUSED, reasons, List.of());
    }
}
