package org.poamtracker.poam;

import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/**
 * What becomes, or became, of an incoming item.
 *
 * @param item the one that is there already, or null
 * @param changes what changes in it, or is asked for, before and after; empty unless it is changed
 * @param reasons why it is refused, in the order in which to mend them; empty otherwise
 * @param lacks what a new draft still lacks to be submitted; empty otherwise
 */
public record Weighed(
        Outcome outcome, Item item, List<FieldChange> changes, List<RuleViolation> reasons, List<RuleViolation> lacks) {

    /** The four ways. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** An item, and what others call it. */
    public record Item(long id, String number) {

        static Item of(Poam poam) {
            return new Item(poam.id(), poam.number());
        }
    }

    /** Nothing like it is there; it becomes a draft that lacks this, or a closed item. */
    static Weighed fresh(List<RuleViolation> lacks) {
        return new Weighed(Outcome.NEW, null, List.of(), List.of(), lacks);
    }

    static Weighed changed(Item item, List<FieldChange> changes) {
        return new Weighed(Outcome.CHANGED, item, List.copyOf(changes), List.of(), List.of());
    }

    static Weighed unchanged(Item item) {
        return new Weighed(Outcome.UNCHANGED, item, List.of(), List.of(), List.of());
    }

    /** Refused for what an item's rule says; its reasons where it has some. */
    static Weighed refused(Item item, RuleViolation violation) {
        List<RuleViolation> reasons = violation.reasons().isEmpty() ? List.of(violation) : violation.reasons();
        return new Weighed(Outcome.REFUSED, item, List.of(), reasons, List.of());
    }

    /** A row that could not be read, so that no item was asked. */
    public static Weighed unreadable() {
        return new Weighed(Outcome.REFUSED, null, List.of(), List.of(), List.of());
    }
}
