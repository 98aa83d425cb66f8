package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Sql;

/**
 * Writes the statements that read the keys of one page (ADR 008): few small ones, one for each part of the reader's reach and
 * phase of an item's life. Each walks one index in the order of the list and stops after a page; {@link PageKeys} merges them.
 *
 * <p>What a walk does not go by is written so that no other index fits it ({@code + 0}, {@code UPPER}), on Oracle as on H2:
 * an optimizer that takes another index has to read and sort everything before the first row.
 */
final class Walk {

    private final PoamFilter filter;
    private final PoamOrder order;
    private final Collection<Area> areas;
    private final Search search;

    /** A walk through these areas, of which there must be one. */
    Walk(PoamFilter filter, PoamOrder order, Collection<Area> areas, Search search) {
        this.filter = filter;
        this.order = order;
        this.areas = areas;
        this.search = search;
    }

    /** Each reads the keys ID and K of one page and one row more, in walking order. Parts of a reach may overlap. */
    List<Stretch> stretches(Cursor cursor, int size) {
        boolean ascending = order.ascending() != cursor.step().isBackwards();
        List<Stretch> stretches = new ArrayList<>();
        for (Leg leg : legs()) {
            for (Sql beyond : leg.beyond(cursor, order.by(), ascending)) {
                stretches.add(new Stretch(leg, beyond, order.by(), ascending, size + 1));
            }
        }
        return stretches;
    }

    /** Counts, up to a limit and one more. Each part stops there by itself: a union of them reads all before it stops. */
    Sql count(int limit) {
        String stop = " FETCH FIRST " + (limit + 1) + " ROWS ONLY";
        List<Leg> legs = legs();
        if (legs.size() == 1) {
            return Sql.of("SELECT COUNT(*) FROM (").add(legs.get(0).ids()).add(stop + ")");
        }
        List<Sql> parts = legs.stream()
                .map(leg -> Sql.of("SELECT x.ID FROM (").add(leg.ids()).add(stop + ") x"))
                .toList();
        return Sql.of("SELECT COUNT(*) FROM (")
                .join(areas.size() == 1 ? " UNION ALL " : " UNION ", parts)
                .add(")");
    }

    private List<Leg> legs() {
        if (filter.ownerId() != null) {
            return List.of(found(
                    Sql.of(" FROM POAM p WHERE p.OWNER_ID = ?", filter.ownerId()), areas, search.demanded("p.ID")));
        }
        if (search.isRare()) {
            return List.of(found(search.finds().add(agencies()), areas, new Sql()));
        }
        if (filter.traits().finds() != null) {
            return List.of(found(filter.traits().finds(), areas, search.demanded("p.ID")));
        }
        List<Leg> legs = new ArrayList<>();
        for (Area area : areas) {
            if (area.personId() == null) {
                legs.addAll(search.leads().isEmpty() ? walked(area) : led(area));
            } else {
                legs.add(found(area.assigned(), List.of(area), search.demanded("p.ID")));
            }
        }
        return legs;
    }

    /** Few rows that something else than the order finds: all conditions are checked one by one, and the rows sorted. */
    private Leg found(Sql by, Collection<Area> within, Sql words) {
        Sql rows = new Sql().add(by).add(Area.anyOf(within));
        if (!filter.statuses().isEmpty()) {
            rows.add(" AND UPPER(p.STATUS)").in(filter.statuses());
        }
        severities(rows);
        due(rows, "p.DUE_ON + 0");
        rows.add(filter.traits().demanded("p.STATUS_ON + 0"));
        rows.add(words);
        return new Leg(Leg.Key.ITEM, search.isRare(), rows, List.of(), null);
    }

    /** Entries of the index of words know their agency: where only agencies are asked for, no other's is compared. */
    private Sql agencies() {
        List<Long> only = areas.stream().map(Area::agencyId).toList();
        return only.stream().anyMatch(Objects::isNull)
                ? new Sql()
                : Sql.of(" AND w.AGENCY_ID").in(only);
    }

    /** Rows in the order of an index. Where the order is by severity and some are asked for, each is a walk of its own. */
    private List<Leg> walked(Area area) {
        boolean bySeverity =
                order.by() == PoamSort.SEVERITY && !filter.severities().isEmpty();
        List<Leg> legs = new ArrayList<>();
        for (Stage stage : stages()) {
            for (Integer rank : bySeverity ? ranks() : Arrays.asList((Integer) null)) {
                legs.add(walked(area, stage, rank));
            }
        }
        return legs;
    }

    private Leg walked(Area area, Stage stage, Integer rank) {
        Sql rows = Sql.of(" FROM POAM p WHERE " + stage.column() + " = ?", stage.value());
        List<String> fixed = new ArrayList<>();
        if (area.lead() != null) {
            rows.add(" AND p." + area.lead() + " = ?", area.leadValue()).add(area.besidesLead());
            fixed.add("p." + area.lead());
        }
        fixed.add(stage.column());
        if (rank == null) {
            severities(rows);
        } else {
            rows.add(" AND p.SEVERITY_RANK = ?", rank);
        }
        rows.add(stage.besides());
        due(rows, order.by() == PoamSort.DUE ? "p.DUE_ON" : "p.DUE_ON + 0");
        rows.add(filter.traits().demanded(order.by() == PoamSort.STATUS_DATE ? "p.STATUS_ON" : "p.STATUS_ON + 0"));
        rows.add(search.demanded("p.ID"));
        return new Leg(Leg.Key.ITEM, false, rows, fixed, rank);
    }

    /**
     * What a walk keeps to of the items' lives.
     *
     * @param besides what the column leaves to be checked row by row
     */
    private record Stage(String column, Object value, Sql besides) {}

    /**
     * The phases asked for. Of a phase of which only some statuses are wanted, each is a walk of its own in the usual order:
     * three items that wait to be verified are not looked for among all that are open.
     */
    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (int phase : phases()) {
            List<PoamStatus> some = someOf(phase);
            if (order.by() == PoamSort.DUE && !some.isEmpty()) {
                some.forEach(status -> stages.add(new Stage("p.STATUS", status, new Sql())));
            } else {
                stages.add(new Stage("p.PHASE", phase, inStatuses(phase)));
            }
        }
        return stages;
    }

    /** Items that have a word, in the usual order. An item may have more than one of the words, and comes with each. */
    private List<Leg> led(Area area) {
        List<Leg> legs = new ArrayList<>();
        for (int phase : phases()) {
            search.leads().forEach(word -> legs.add(led(area, phase, word)));
        }
        return legs;
    }

    private Leg led(Area area, int phase, String word) {
        Sql rows = Sql.of(
                " FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID + 0 WHERE w.WORD = ? AND w.PHASE = ?", word, phase);
        List<String> fixed = new ArrayList<>();
        if (area.agencyId() != null) {
            rows.add(" AND w.AGENCY_ID = ?", area.agencyId());
            fixed.add("w.AGENCY_ID");
        }
        if (area.secretariatId() != null) {
            rows.add(" AND w.SECRETARIAT_ID + 0 = ?", area.secretariatId());
        }
        fixed.addAll(List.of("w.WORD", "w.PHASE"));
        rows.add(search.besides(word));
        due(rows, "w.DUE_ON");
        severities(rows);
        rows.add(inStatuses(phase)).add(filter.traits().demanded("p.STATUS_ON + 0"));
        return new Leg(Leg.Key.WORD, false, rows, fixed, null);
    }

    private Sql inStatuses(int phase) {
        List<PoamStatus> some = someOf(phase);
        return some.isEmpty() ? new Sql() : Sql.of(" AND p.STATUS").in(some);
    }

    /** The statuses of a phase that are asked for; none where all of them are. */
    private List<PoamStatus> someOf(int phase) {
        List<PoamStatus> asked = filter.statuses().stream()
                .filter(status -> status.phase() == phase)
                .sorted()
                .toList();
        long all = Arrays.stream(PoamStatus.values())
                .filter(status -> status.phase() == phase)
                .count();
        return asked.size() < all ? asked : List.of();
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

    /** What is being worked comes first: most of what is asked for is there, and so ends the walk through the others early. */
    private List<Integer> phases() {
        Set<PoamStatus> asked = filter.statuses();
        return IntStream.of(2, 1, 3)
                .filter(phase -> asked.isEmpty() || asked.stream().anyMatch(status -> status.phase() == phase))
                .boxed()
                .toList();
    }

    /**
     * A part of a walk: one statement.
     *
     * @param beyond where it goes on from
     * @param wanted how many rows it reads at most
     */
    record Stretch(Leg leg, Sql beyond, PoamSort by, boolean ascending, int wanted) {

        /** Reads what does not lie further than this value of the order; null: all. */
        Sql until(Object furthest) {
            return leg.keys(beyond, furthest, by, ascending, wanted);
        }
    }
}
