package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** Some rows of a workbook against the items that are there: what becomes of each, and what has to be written for it. */
final class IncomingBatch {

    private final AgencyPlace place;
    private final LegalCaps caps;
    private final Act act;
    private final UnaryOperator<FieldChange> readable;
    private final List<Weighed> weighed = new ArrayList<>();
    private final List<IncomingPoam> drafts = new ArrayList<>();
    private final List<Taken> changes = new ArrayList<>();
    private final List<Poam> refused = new ArrayList<>();

    IncomingBatch(AgencyPlace place, LegalCaps caps, Act act, UnaryOperator<FieldChange> readable) {
        this.place = place;
        this.caps = caps;
        this.act = act;
        this.readable = readable;
    }

    /**
     * An item to be written.
     *
     * @param asked a request that goes with it, or null
     * @param action for the trail
     */
    record Taken(Poam poam, Extension asked, String action) {}

    /** Weighs one row; {@code known} is null where the agency has no item of that id. */
    void weigh(IncomingPoam row, IntakeRepository.Known known) {
        try {
            weighed.add(known == null ? draft(row) : change(row, known));
        } catch (RuleViolation violation) {
            Weighed.Item item = null;
            if (known != null) {
                refused.add(known.poam());
                item = Weighed.Item.of(known.poam());
            }
            weighed.add(Weighed.refused(item, violation));
        }
    }

    /** No number is spent on a row that may be refused: it is tried with one that is nobody's (POAM-4). */
    private Weighed draft(IncomingPoam row) {
        Poam tried = new IncomingDraft(row, act)
                .make(new PoamNumber(place.code(), act.day().getYear(), 1), place);
        tried.schedule().bindBy(caps);
        drafts.add(row);
        return Weighed.fresh(IncomingDraft.lacks(tried, act.day()));
    }

    private Weighed change(IncomingPoam row, IntakeRepository.Known known) {
        Weighed.Item item = Weighed.Item.of(known.poam());
        known.poam().schedule().bindBy(caps);
        IncomingChange change = new IncomingChange(row, known.poam(), known.waiting(), act);
        if (!change.isAny()) {
            return Weighed.unchanged(item);
        }
        Extension asked = change.apply(readable).orElse(null);
        changes.add(new Taken(known.poam(), asked, asked == null ? "POAM_IMPORT_CHANGED" : "POAM_EXTENSION_ASKED"));
        return Weighed.changed(item, change.said());
    }

    List<Weighed> weighed() {
        return weighed;
    }

    /** The rows that become new items. */
    List<IncomingPoam> drafts() {
        return drafts;
    }

    List<Taken> changes() {
        return changes;
    }

    /** Items that a refused row may have half changed in memory: they must not be written. */
    List<Poam> refused() {
        return refused;
    }
}
