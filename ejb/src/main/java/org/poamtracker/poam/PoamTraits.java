package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import org.poamtracker.platform.Sql;

/**
 * What else an item must be like, as the figures of a dashboard have it. Null, or false, does not narrow.
 *
 * @param source seen by this kind of review
 * @param family names a control of this family, or none at all
 * @param foundFrom its weakness was found on this day or later
 * @param foundTo its weakness was found on this day or earlier
 * @param slipped its date has slipped
 * @param repeats it is about a weakness that was closed once already
 * @param acceptedTo its risk is accepted, until this day or earlier
 * @param statusFrom it has its status since this day or later
 * @param statusTo it has its status since this day or earlier
 * @param openOn it was found by this day, and not closed at its end
 * @param vendorTo its vendor had to be asked again by this day or earlier, or nobody ever asked (POAM-12)
 * @param effectTo somebody is to look by this day or earlier whether it helped, and nobody has (POAM-8)
 * @param here it was worked on here, not brought in closed from a workbook
 */
public record PoamTraits(
        SourceKind source,
        ControlFamily family,
        LocalDate foundFrom,
        LocalDate foundTo,
        boolean slipped,
        boolean repeats,
        LocalDate acceptedTo,
        LocalDate statusFrom,
        LocalDate statusTo,
        LocalDate openOn,
        LocalDate vendorTo,
        LocalDate effectTo,
        boolean here)
        implements Serializable {

    private static final PoamTraits NONE =
            new PoamTraits(null, null, null, null, false, false, null, null, null, null, null, null, false);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    /** Any item. */
    public static PoamTraits none() {
        return NONE;
    }

    /** The same, seen by a kind of review. */
    public PoamTraits from(SourceKind kind) {
        return new PoamTraits(
                kind,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, naming a control of a family. */
    public PoamTraits ofFamily(ControlFamily named) {
        return new PoamTraits(
                source,
                named,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, found between two days, both included; null leaves a side open. */
    public PoamTraits found(LocalDate from, LocalDate to) {
        return new PoamTraits(
                source,
                family,
                from,
                to,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, slipped. */
    public PoamTraits whereSlipped() {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                true,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, repeating something closed. */
    public PoamTraits whereRepeated() {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                true,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, accepted until a day at most. */
    public PoamTraits acceptedUntil(LocalDate day) {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                day,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, with a status since a day between these, both included; null leaves a side open. */
    public PoamTraits since(LocalDate from, LocalDate to) {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                from,
                to,
                openOn,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, open at the end of a day. */
    public PoamTraits openOn(LocalDate day) {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                day,
                vendorTo,
                effectTo,
                here);
    }

    /** The same, of items whose vendor had to be asked again by a day. */
    public PoamTraits vendorToBeAskedBy(LocalDate day) {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                day,
                effectTo,
                here);
    }

    /** The same, worked on here. */
    public PoamTraits workedHere() {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                effectTo,
                true);
    }

    /** The same, of items of which somebody is to look by a day whether they helped. */
    public PoamTraits effectDueBy(LocalDate day) {
        return new PoamTraits(
                source,
                family,
                foundFrom,
                foundTo,
                slipped,
                repeats,
                acceptedTo,
                statusFrom,
                statusTo,
                openOn,
                vendorTo,
                day,
                here);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** Finds the few items that are like this; null where they are too many to be found by it. */
    Sql finds() {
        if (acceptedTo != null) {
            return Sql.of(" FROM POAM p WHERE p.ACCEPTED_UNTIL >= ? AND p.ACCEPTED_UNTIL <= ?", LONG_AGO, acceptedTo);
        }
        if (vendorTo != null) {
            return Sql.of(" FROM POAM p WHERE p.PHASE = 2 AND p.VENDOR_ASK_ON <= ?", vendorTo);
        }
        if (effectTo != null) {
            return Sql.of(
                    " FROM POAM p WHERE p.EFFECTIVENESS_CHECK_ON >= ? AND p.EFFECTIVENESS_CHECK_ON <= ?",
                    LONG_AGO,
                    effectTo);
        }
        return repeats ? Sql.of(" FROM POAM p WHERE p.REPEATS_ID > 0") : null;
    }

    /**
     * Demands all of it, row by row.
     *
     * @param statusOn the column of the status date, as an index is to use it or not
     */
    Sql demanded(String statusOn) {
        Sql all = new Sql();
        if (source != null) {
            all.add(" AND p.SOURCE_KIND = ?", source);
        }
        if (family == ControlFamily.NONE) {
            all.add(" AND p.FAMILIES IS NULL");
        } else if (family != null) {
            all.add(" AND p.FAMILIES LIKE ?", "%," + family + ",%");
        }
        day(all, "p.DETECTED_ON >= ?", foundFrom);
        day(all, "p.DETECTED_ON <= ?", foundTo);
        all.add(slipped ? " AND p.SLIPS > 0" : "");
        all.add(repeats ? " AND p.REPEATS_ID + 0 > 0" : "");
        day(all, "p.ACCEPTED_UNTIL + 0 <= ?", acceptedTo);
        day(all, "p.VENDOR_ASK_ON + 0 <= ?", vendorTo);
        day(all, "p.EFFECTIVENESS_CHECK_ON + 0 <= ?", effectTo);
        day(all, statusOn + " >= ?", statusFrom);
        day(all, statusOn + " <= ?", statusTo);
        day(all, "p.DETECTED_ON <= ?", openOn);
        day(all, "(p.STATUS_ON + 0 > ? OR p.STATUS <> 'CLOSED')", openOn);
        return all.add(here ? " AND p.CLOSED_BEFORE_IMPORT = 0" : "");
    }

    private static void day(Sql all, String condition, LocalDate day) {
        if (day != null) {
            all.add(" AND " + condition, day);
        }
    }
}
