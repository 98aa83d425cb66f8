package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.FieldChange;

/** What happened to an item since it was loaded: the repository writes ledger, totals and words from it, the boundary the trail. */
class PoamNews {

    private final List<PoamChange> ledger = new ArrayList<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final Set<Long> given = new LinkedHashSet<>();
    private final List<VendorCheck> checks = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private Measured counted;
    private Set<String> wordsBefore;
    private PoamStatus from;

    void began() {
        wordsBefore = Set.of();
    }

    void loaded(Measured measured) {
        counted = measured;
    }

    /** Remembers the words that stood in it, before the first rewording. */
    void rewords(Poam poam) {
        if (wordsBefore == null) {
            wordsBefore = Words.of(poam.facts(), poam.number());
        }
    }

    void moved(Poam poam, PoamStatus before, PoamStatus next, Why why, Act act) {
        from = from == null ? before : from;
        add(new PoamChange(poam, ChangeKind.STATUS, FieldChange.of("status", before, next), why, act));
    }

    /** A row for the ledger, and for the trail. */
    void add(PoamChange change) {
        ledger.add(change);
        changes.add(change.asFieldChange());
    }

    /** What a vendor said, to be kept. */
    void add(VendorCheck check) {
        checks.add(check);
    }

    /** What was found about its effect, to be kept. */
    void add(Effect effect) {
        effects.add(effect);
    }

    /** It, or a step of it, is this person's from now on. */
    void gave(long person) {
        given.add(person);
    }

    /** What only the trail keeps: a draft has no ledger yet. */
    void addToTrail(FieldChange change) {
        changes.add(change);
    }

    /** Everything was written. */
    void kept(Measured measured) {
        ledger.clear();
        changes.clear();
        given.clear();
        checks.clear();
        effects.clear();
        counted = measured;
        wordsBefore = null;
        from = null;
    }

    List<PoamChange> ledger() {
        return ledger;
    }

    List<FieldChange> changes() {
        return changes;
    }

    List<VendorCheck> checks() {
        return checks;
    }

    List<Effect> effects() {
        return effects;
    }

    /** As what totals and measures count it, or null where they do not yet. */
    Measured counted() {
        return counted;
    }

    /** Whose it, or a step of it, has become. */
    Set<Long> given() {
        return given;
    }

    /** The words that stood in it, or null where none can have changed. */
    Set<String> wordsBefore() {
        return wordsBefore;
    }

    /** The status it had, or null where it still has it. */
    PoamStatus from() {
        return from;
    }
}
