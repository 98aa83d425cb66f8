package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Sql;

/**
 * Writes the statement that reads the keys of one page (ADR 008). It is a union of small queries, one for each part of the
 * reader's reach, status and side of the cursor; each walks one index in the order of the list and stops after a page.
 *
 * <p>What a walk does not go by is written so that no other index fits it ({@code + 0}, {@code UPPER}), on Oracle as on H2:
 * an optimizer that takes another index has to read and sort everything before the first row.
 */
final class Walk {

    private final PoamFilter filter;
    private final PoamOrder order;
    private final Collection<Area> areas;
    private final Search search;
    private final long items;

    /**
     * A walk for these.
     *
     * @param items how many items the areas hold altogether, about
     */
    Walk(PoamFilter filter, PoamOrder order, Collection<Area> areas, Search search, long items) {
        this.filter = filter;
        this.order = order;
        this.areas = areas;
        this.search = search;
        this.items = items;
    }

    /** Reads the keys ID and K of one page and one row more, in walking order. */
    Sql keys(Cursor cursor, int size) {
        boolean ascending = order.ascending() != cursor.step().isBackwards();
        Object value = cursor.hasRow() ? order.by().key(cursor.key()) : null;
        String stop = " FETCH FIRST " + (size + 1) + " ROWS ONLY";
        List<Sql> legs = new ArrayList<>();
        for (Leg leg : legs()) {
            for (Sql side : leg.sides(cursor, ascending, value)) {
                legs.add(Sql.of("SELECT * FROM (SELECT p.ID AS ID, p."
                                + order.by().column() + " AS K")
                        .add(leg.rows())
                        .add(side)
                        .add(leg.sorted(ascending))
                        .add(stop + ")"));
            }
        }
        String way = ascending ? "" : " DESC";
        return new Sql().join(union(), legs).add(" ORDER BY K" + way + ", ID" + way + stop);
    }

    /** Counts, up to a limit and one more. */
    Sql count(int limit) {
        List<Sql> legs = legs().stream()
                .map(leg -> Sql.of("SELECT p.ID AS ID").add(leg.rows()))
                .toList();
        return Sql.of("SELECT COUNT(*) FROM (").join(union(), legs).add(" FETCH FIRST " + (limit + 1) + " ROWS ONLY)");
    }

    /** Parts of a reach may overlap, and so may the items of two words. */
    private String union() {
        boolean disjoint = areas.size() == 1
                && (search.isEmpty() || search.rarest().words().size() == 1);
        return disjoint ? " UNION ALL " : " UNION ";
    }

    private List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (Area area : areas) {
            if (area.personId() != null) {
                legs.add(found(
                        area,
                        Sql.of(
                                " FROM POAM_ASSIGNMENT a JOIN POAM p ON p.ID = a.POAM_ID WHERE a.PERSON_ID = ?",
                                area.personId()),
                        0));
            } else if (filter.ownerId() != null) {
                legs.add(found(area, Sql.of(" FROM POAM p WHERE p.OWNER_ID = ?", filter.ownerId()), 0));
            } else if (byWord()) {
                search.rarest().words().forEach(word -> legs.add(byWord(area, word)));
            } else {
                statuses().forEach(status -> legs.addAll(walked(area, status)));
            }
        }
        return legs;
    }

    /** Rare words find few rows; common ones are gone through newest first, where the reach is wide enough to meet some soon. */
    private boolean byWord() {
        return !search.isEmpty()
                && (search.rarest().isRare() || (order.by() == PoamSort.ENTRY && items > 2 * Search.RARE));
    }

    private Leg byWord(Area area, String word) {
        Sql rows = Sql.of(" FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID WHERE w.WORD = ?", word);
        if (area.agencyId() != null) {
            rows.add(" AND w.AGENCY_ID = ?", area.agencyId());
        }
        Leg found = found(area, rows, 1);
        return order.by() == PoamSort.ENTRY ? new Leg(found.rows(), List.of("w.WORD"), "w.POAM_ID") : found;
    }

    /** Rows that something else than a sort finds: all conditions are checked one by one, and the few rows sorted. */
    private Leg found(Area area, Sql rows, int groupsDone) {
        rows.add(area.everything());
        if (filter.ownerId() != null && area.personId() != null) {
            rows.add(" AND p.OWNER_ID + 0 = ?", filter.ownerId());
        }
        if (!filter.statuses().isEmpty()) {
            rows.add(" AND UPPER(p.STATUS)").in(statuses());
        }
        severities(rows);
        due(rows, "p.DUE_ON + 0");
        rows.add(search.exceptFirst(groupsDone));
        return new Leg(rows, List.of(), "p." + order.by().column());
    }

    /** Rows in the order of an index. Where the sort is by severity and some are asked for, each is a walk of its own. */
    private List<Leg> walked(Area area, PoamStatus status) {
        boolean bySeverity =
                order.by() == PoamSort.SEVERITY && !filter.severities().isEmpty();
        List<Leg> legs = new ArrayList<>();
        for (Integer rank : bySeverity ? ranks() : Arrays.asList((Integer) null)) {
            Sql rows = Sql.of(" FROM POAM p WHERE p.STATUS = ?", status);
            List<String> fixed = new ArrayList<>();
            if (area.lead() != null) {
                rows.add(" AND p." + area.lead() + " = ?", area.leadValue()).add(area.besidesLead());
                fixed.add("p." + area.lead());
            }
            fixed.add("p.STATUS");
            if (rank == null) {
                severities(rows);
            } else {
                rows.add(" AND p.SEVERITY_RANK = ?", rank);
            }
            due(rows, order.by() == PoamSort.DUE ? "p.DUE_ON" : "p.DUE_ON + 0");
            rows.add(search.exceptFirst(0));
            legs.add(new Leg(rows, fixed, "p." + order.by().column()));
        }
        return legs;
    }

    private void severities(Sql rows) {
        if (!filter.severities().isEmpty()) {
            rows.add(" AND p.SEVERITY_RANK + 0").in(ranks());
        }
    }

    private void due(Sql rows, String column) {
        if (filter.dueFrom() != null) {
            rows.add(" AND " + column + " >= ?", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            rows.add(" AND " + column + " <= ?", filter.dueTo());
        } else if (filter.dueFrom() != null) {
            rows.add(" AND " + column + " < ?", OpenEnd.NONE);
        }
    }

    private List<Integer> ranks() {
        return filter.severities().stream().map(Severity::rankOf).sorted().toList();
    }

    private List<PoamStatus> statuses() {
        return Arrays.stream(PoamStatus.values())
                .filter(status ->
                        filter.statuses().isEmpty() || filter.statuses().contains(status))
                .toList();
    }
}
