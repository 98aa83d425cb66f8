package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import org.poamtracker.platform.Sql;

/** What else an item must be like, as the figures of a dashboard have it; all of it at once. */
public final class PoamTraits implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PoamTraits NONE = new PoamTraits(new EnumMap<>(Trait.class));
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final EnumMap<Trait, Serializable> asked;

    private PoamTraits(EnumMap<Trait, Serializable> asked) {
        this.asked = asked;
    }

    /** Any item. */
    public static PoamTraits none() {
        return NONE;
    }

    /** The same, seen by a kind of review; null for any. */
    public PoamTraits from(SourceKind kind) {
        return with(Trait.SOURCE, kind);
    }

    /** The same, naming a control of a family, or none at all; null for any. */
    public PoamTraits ofFamily(ControlFamily named) {
        boolean none = named == ControlFamily.NONE;
        return with(Trait.NO_FAMILY, orNull(none))
                .with(Trait.FAMILY, named == null || none ? null : "%," + named + ",%");
    }

    /** The same, its weakness found between two days, both included; null leaves a side open. */
    public PoamTraits found(LocalDate from, LocalDate to) {
        return with(Trait.FOUND_FROM, from).with(Trait.FOUND_TO, to);
    }

    /** The same, its date slipped. */
    public PoamTraits whereSlipped() {
        return with(Trait.SLIPPED, true);
    }

    /** The same, about a weakness that was closed once already. */
    public PoamTraits whereRepeated() {
        return with(Trait.REPEATS, true);
    }

    /** The same, its risk accepted until a day at most; null for any. */
    public PoamTraits acceptedUntil(LocalDate day) {
        return with(Trait.ACCEPTED_TO, day);
    }

    /** The same, in its status since a day between these, both included; null leaves a side open. */
    public PoamTraits since(LocalDate from, LocalDate to) {
        return with(Trait.STATUS_FROM, from).with(Trait.STATUS_TO, to);
    }

    /** The same, found by a day and not closed at its end; null for any. */
    public PoamTraits openOn(LocalDate day) {
        return with(Trait.OPEN_ON, day);
    }

    /** The same, its vendor to be asked again by a day, or never asked (POAM-12). */
    public PoamTraits vendorToBeAskedBy(LocalDate day) {
        return with(Trait.VENDOR_TO, day);
    }

    /** The same, where somebody is to look by a day whether it helped, and nobody has (POAM-8). */
    public PoamTraits effectDueBy(LocalDate day) {
        return with(Trait.EFFECT_TO, day);
    }

    /** The same, worked on here, not brought in closed from a workbook. */
    public PoamTraits workedHere() {
        return with(Trait.HERE, true);
    }

    boolean isNone() {
        return asked.isEmpty();
    }

    /** Finds the few items that are like this; null where they are too many to be found by it. */
    Sql finds() {
        if (asked.containsKey(Trait.ACCEPTED_TO)) {
            return Sql.of(
                    " FROM POAM p WHERE p.ACCEPTED_UNTIL >= ? AND p.ACCEPTED_UNTIL <= ?",
                    LONG_AGO,
                    asked.get(Trait.ACCEPTED_TO));
        }
        if (asked.containsKey(Trait.VENDOR_TO)) {
            return Sql.of(" FROM POAM p WHERE p.PHASE = 2 AND p.VENDOR_ASK_ON <= ?", asked.get(Trait.VENDOR_TO));
        }
        if (asked.containsKey(Trait.EFFECT_TO)) {
            return Sql.of(
                    " FROM POAM p WHERE p.EFFECTIVENESS_CHECK_ON >= ? AND p.EFFECTIVENESS_CHECK_ON <= ?",
                    LONG_AGO,
                    asked.get(Trait.EFFECT_TO));
        }
        return asked.containsKey(Trait.REPEATS) ? Sql.of(" FROM POAM p WHERE p.REPEATS_ID > 0") : null;
    }

    /**
     * Demands all of it, row by row.
     *
     * @param statusOn the column of the status date, as an index is to use it or not
     */
    Sql demanded(String statusOn) {
        Sql all = new Sql();
        asked.forEach((trait, value) -> all.add(trait.demanded(value, statusOn)));
        return all;
    }

    private PoamTraits with(Trait trait, Serializable value) {
        EnumMap<Trait, Serializable> more = new EnumMap<>(asked);
        if (value == null) {
            more.remove(trait);
        } else {
            more.put(trait, value);
        }
        return new PoamTraits(more);
    }

    private static Boolean orNull(boolean asked) {
        return asked ? Boolean.TRUE : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PoamTraits that && asked.equals(that.asked);
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }

    @Override
    public String toString() {
        return asked.toString();
    }
}
