package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** Writes the same on one item after another, each by its own rules (POAM-14); names are looked up once. */
final class BulkBatch {

    private final PeopleRepository people;
    private final Act act;
    private final Map<FieldChange, FieldChange> named = new HashMap<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final List<Poam> written = new ArrayList<>();
    private final List<Poam> refused = new ArrayList<>();

    BulkBatch(PeopleRepository people, Act act) {
        this.people = people;
        this.act = act;
    }

    /** Writes on one item in memory; null stands for one that the caller may not edit. */
    BulkWritten write(BulkWrite write, Poam poam) {
        if (poam == null) {
            return BulkWritten.refused(write.poamId(), 0, new RuleViolation("poam.bulk-not-yours"));
        }
        if (write.seen() != null && write.seen() != poam.version()) {
            return BulkWritten.refused(
                    write.poamId(),
                    poam.version(),
                    new RuleViolation(
                            "poam.bulk-changed-since",
                            people.name(poam.signatures().updatedBy())));
        }
        try {
            return written(write, poam);
        } catch (RuleViolation violation) {
            refused.add(poam);
            return BulkWritten.refused(write.poamId(), poam.version(), violation);
        }
    }

    private BulkWritten written(BulkWrite write, Poam poam) {
        PoamFacts before = poam.facts();
        PoamFacts after = poam.facts();
        write.values().forEach((field, value) -> field.write(after, value));
        List<BulkWritten.Change> changes = write.values().keySet().stream()
                .filter(field -> !Objects.equals(field.read(before), field.read(after)))
                .sorted()
                .map(field -> change(field, field.read(before), field.read(after)))
                .toList();
        if (!changes.isEmpty()) {
            demandOwn(poam.agencyId(), after, write.values().keySet());
            new PoamEditing(poam, act).write(after, this::readable);
            written.add(poam);
        }
        return new BulkWritten(poam.id(), poam.version(), changes, null);
    }

    private void demandOwn(long agencyId, PoamFacts after, Set<PoamField> fields) {
        Object owner = fields.contains(PoamField.OWNER) ? after.getPlan().getOwnerId() : null;
        Object unit = fields.contains(PoamField.UNIT) ? after.getPlan().getUnitId() : null;
        List<Object> place = java.util.Arrays.asList(agencyId, owner, unit);
        if ((owner != null || unit != null) && !known.contains(place)) {
            people.demandOwn(agencyId, after);
            known.add(place);
        }
    }

    private BulkWritten.Change change(PoamField field, String was, String now) {
        FieldChange shown = readable(new FieldChange(field.key(), was, now));
        return new BulkWritten.Change(field, was, now, shown.oldValue(), shown.newValue());
    }

    private FieldChange readable(FieldChange change) {
        return named.computeIfAbsent(change, people::readable);
    }

    /** The items that changed in memory. */
    List<Poam> written() {
        return written;
    }

    /** Items that a refusal may have half changed in memory: they must not be written. */
    List<Poam> refused() {
        return refused;
    }
}
