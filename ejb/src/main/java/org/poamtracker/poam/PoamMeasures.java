package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Measure.Bucket;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/**
 * How many items each {@link Measure} counts where, kept per agency in the transaction that changes them. What was added up of
 * an agency for a day is remembered until the agency's count of changes goes on: a dashboard of everything reads that count,
 * and adds up again only what has changed, so that it costs the same at any size.
 */
@ApplicationScoped
class PoamMeasures {

    /** Everybody changes rows in this order, so that nobody waits for somebody who waits for them. */
    private static final Comparator<Place> IN_ORDER = Comparator.comparingLong(Place::agencyId)
            .thenComparing(place -> place.bucket().measure())
            .thenComparing(place -> place.bucket().name());

    static final String ITEM = """
            SELECT p.AGENCY_ID, p.SECRETARIAT_ID, p.STATUS, p.SEVERITY_RANK, p.DUE_ON, p.DETECTED_ON, p.SOURCE_KIND, p.CONTROLS,
             p.SLIPS, p.REPEATS_ID, p.ACCEPTED_UNTIL, p.STATUS_ON, p.CLOSED_BEFORE_IMPORT""";

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** A bucket of an agency. */
    record Place(long agencyId, Bucket bucket) {}

    /** What was added up of an agency, and when. */
    private record Kept(long changes, PoamFigures figures) {}

    /** An agency with items, its name, and how often its measures have changed. */
    private record Counted(long agencyId, long secretariatId, String code, String name, long changes) {}

    /** Measures these items as they are now, and no longer as they were. To be called after a flush. */
    void move(Collection<Poam> poams) {
        Map<Place, long[]> changes = new TreeMap<>(IN_ORDER);
        Map<Long, Long> touched = new TreeMap<>();
        for (Poam poam : poams) {
            Measured before = poam.news().counted();
            Measured now = poam.measured();
            if (!now.equals(before)) {
                touched.put(now.standing().agencyId(), now.standing().secretariatId());
                if (before != null) {
                    merge(changes, before, -1);
                }
                merge(changes, now, 1);
            }
        }
        touched.forEach(this::changed);
        changes.forEach(this::add);
    }

    /** Adds one item, or takes it away, wherever it is measured. */
    static void merge(Map<Place, long[]> changes, Measured item, int sign) {
        Measure.count(item, (bucket, amount) -> {
            long[] change = changes.computeIfAbsent(new Place(item.standing().agencyId(), bucket), none -> new long[2]);
            change[0] += sign;
            change[1] += sign * amount;
        });
    }

    private void changed(long agencyId, long secretariatId) {
        gate.enter("AGENCY", agencyId);
        if (raise(agencyId) == 0) {
            Sql.of("SELECT ID FROM AGENCY WHERE ID = ? FOR UPDATE", agencyId).number(em);
            if (raise(agencyId) == 0) {
                Sql.of(
                                "INSERT INTO POAM_MEASURED (AGENCY_ID, SECRETARIAT_ID, CHANGES) VALUES (?, ?, 1)",
                                agencyId,
                                secretariatId)
                        .update(em);
            }
        }
    }

    @Unscoped("counts an item that was reached already")
    private int raise(long agencyId) {
        return Sql.of("UPDATE POAM_MEASURED SET CHANGES = CHANGES + 1 WHERE AGENCY_ID = ?", agencyId)
                .update(em);
    }

    /** The agency's row is held by now, so nobody else makes or takes away one of its buckets. */
    private void add(Place place, long[] change) {
        if (change[0] == 0 && change[1] == 0) {
            return;
        }
        Object[] key = {
            place.agencyId(), place.bucket().measure(), place.bucket().name()
        };
        String where = " WHERE AGENCY_ID = ? AND MEASURE = ? AND BUCKET = ?";
        int rows = Sql.of("UPDATE POAM_MEASURE SET ITEMS = ITEMS + ?, AMOUNT = AMOUNT + ?", change[0], change[1])
                .add(where, key)
                .update(em);
        if (rows == 0) {
            Sql.of("INSERT INTO POAM_MEASURE (AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT) VALUES (?, ?, ?,", key)
                    .add(" ?, ?)", change[0], change[1])
                    .update(em);
        } else if (change[0] < 0) {
            Sql.of("DELETE FROM POAM_MEASURE")
                    .add(where + " AND ITEMS = 0", key)
                    .update(em);
        }
    }

    /** Puts what was measured of an agency under another secretariat. */
    void follow(long agencyId, long secretariatId) {
        Sql.of(
                        "UPDATE POAM_MEASURED SET SECRETARIAT_ID = ?, CHANGES = CHANGES + 1 WHERE AGENCY_ID = ?",
                        secretariatId,
                        agencyId)
                .update(em);
    }

    /** Everything within reach that a filter's agency and secretariat leave, added up. Not for who writes in between. */
    PoamFigures sum(PoamFilter filter, Scope scope, LocalDate today) {
        PoamFigures all = new PoamFigures(today);
        agencies(filter, scope, today).forEach(agency -> all.add(agency.figures()));
        Area.of(scope, filter).stream()
                .filter(area -> area.personId() != null)
                .forEach(area -> assigned(area, scope, all));
        return all;
    }

    /** Each agency that is within reach as a whole and has items, by code. */
    List<AgencyFigures> agencies(PoamFilter filter, Scope scope, LocalDate today) {
        List<Counted> counted = counted(filter, scope);
        Set<Counted> stale = new LinkedHashSet<>(counted);
        stale.removeIf(agency -> isKept(agency, today));
        Map<Long, PoamFigures> fresh = stale.isEmpty() ? Map.of() : read(stale, today);
        stale.forEach(agency -> kept.put(agency.agencyId(), new Kept(agency.changes(), fresh.get(agency.agencyId()))));
        return counted.stream()
                .map(agency -> new AgencyFigures(
                        agency.agencyId(),
                        agency.code(),
                        agency.name(),
                        fresh.getOrDefault(agency.agencyId(), figures(agency))))
                .toList();
    }

    private PoamFigures figures(Counted agency) {
        return kept.get(agency.agencyId()).figures();
    }

    private boolean isKept(Counted agency, LocalDate today) {
        Kept known = kept.get(agency.agencyId());
        return known != null
                && known.changes() == agency.changes()
                && known.figures().day().equals(today);
    }

    private List<Counted> counted(PoamFilter filter, Scope scope) {
        List<Sql> whole = Area.of(scope, filter).stream()
                .filter(area -> area.personId() == null)
                .map(area -> Sql.of("(1 = 1").add(area.everything("m")).add(")"))
                .toList();
        return whole.isEmpty()
                ? List.of()
                : Sql.of("SELECT m.AGENCY_ID, m.SECRETARIAT_ID, g.CODE, g.NAME, m.CHANGES FROM POAM_MEASURED m"
                                + " JOIN AGENCY g ON g.ID = m.AGENCY_ID WHERE ")
                        .join(" OR ", whole)
                        .add(" ORDER BY g.CODE")
                        .list(
                                em,
                                row -> new Counted(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5)));
    }

    private Map<Long, PoamFigures> read(Set<Counted> agencies, LocalDate today) {
        Map<Long, PoamFigures> figures = new HashMap<>();
        agencies.forEach(agency -> figures.put(agency.agencyId(), new PoamFigures(today)));
        Sql.of("SELECT t.AGENCY_ID, t.STATUS, t.SEVERITY_RANK, t.ITEMS FROM POAM_TALLY t WHERE t.AGENCY_ID")
                .in(figures.keySet())
                .each(em, row -> figures.get(row.getLong(1))
                        .add(PoamStatus.valueOf(row.getString(2)), row.getInt(3), row.getLong(4)));
        Sql.of("SELECT m.AGENCY_ID, m.MEASURE, m.BUCKET, m.ITEMS, m.AMOUNT FROM POAM_MEASURE m WHERE m.AGENCY_ID")
                .in(figures.keySet())
                .each(em, row -> figures.get(row.getLong(1))
                        .add(
                                new Bucket(Measure.valueOf(row.getString(2)), row.getString(3)),
                                row.getLong(4),
                                row.getLong(5)));
        return figures;
    }

    /** What is assigned to one person is counted as it is: it is never much. */
    private void assigned(Area area, Scope scope, PoamFigures all) {
        area.assignedAlone(ITEM, scope).each(em, row -> {
            Measured item = measured(row);
            all.add(item.standing().status(), item.standing().severityRank(), 1);
            Measure.count(item, (bucket, amount) -> all.add(bucket, 1, amount));
        });
    }

    /** What is measured of an item that {@link #ITEM} finds. */
    static Measured measured(ResultSet row) throws SQLException {
        LocalDate dueOn = row.getObject(5, LocalDate.class);
        return new Measured(
                new Standing(row.getLong(1), row.getLong(2), PoamStatus.valueOf(row.getString(3)), row.getInt(4)),
                OpenEnd.NONE.equals(dueOn) ? null : dueOn,
                row.getObject(6, LocalDate.class),
                row.getString(7) == null ? null : SourceKind.valueOf(row.getString(7)),
                row.getString(8),
                row.getInt(9),
                row.getObject(10) != null,
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getInt(13) == 1);
    }
}
