package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** How many items stand where, kept in the transaction that moves them, so that a total costs the same at any size. */
@ApplicationScoped
class PoamTally {

    /** Everybody changes rows in this order, so that nobody waits for somebody who waits for them. */
    private static final Comparator<Standing> IN_ORDER = Comparator.comparingLong(Standing::agencyId)
            .thenComparing(Standing::status)
            .thenComparingInt(Standing::severityRank)
            .thenComparingLong(Standing::secretariatId);

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** Counts these items where they stand now, and no longer where they stood. To be called after a flush. */
    void move(Collection<Poam> poams) {
        Map<Standing, Long> changes = new TreeMap<>(IN_ORDER);
        for (Poam poam : poams) {
            if (poam.news().counted() != null) {
                changes.merge(poam.news().counted().standing(), -1L, Long::sum);
            }
            changes.merge(poam.standing(), 1L, Long::sum);
        }
        changes.forEach((standing, change) -> {
            if (change != 0) {
                gate.enter("AGENCY", standing.agencyId());
                add(standing, change);
            }
        });
    }

    /** How many items there are in each status, within reach; only agency, secretariat and severities of the filter narrow. */
    Map<PoamStatus, Long> byStatus(PoamFilter filter, Scope scope) {
        Map<PoamStatus, Long> counts = new EnumMap<>(PoamStatus.class);
        Collection<Area> areas = Area.of(scope, filter);
        List<Area> whole =
                areas.stream().filter(area -> area.personId() == null).toList();
        if (!whole.isEmpty()) {
            Sql sum = Sql.of("SELECT t.STATUS, SUM(t.ITEMS) FROM POAM_TALLY t WHERE (")
                    .join(" OR ", conditions(whole));
            add(sum.add(")"), "t.", filter, counts);
        }
        areas.stream() // what is assigned to one person is counted as it is: it is never much
                .filter(area -> area.personId() != null)
                .forEach(area -> add(area.assignedAlone("SELECT p.STATUS, COUNT(*)", scope), "p.", filter, counts));
        return counts;
    }

    private static void severities(Sql sql, String alias, PoamFilter filter) {
        if (!filter.severities().isEmpty()) {
            sql.add(" AND " + alias + "SEVERITY_RANK")
                    .in(filter.severities().stream().map(Severity::rankOf).toList());
        }
    }

    private void add(Sql counting, String alias, PoamFilter filter, Map<PoamStatus, Long> counts) {
        severities(counting, alias, filter);
        counting.add(" GROUP BY " + alias + "STATUS")
                .each(em, row -> counts.merge(PoamStatus.valueOf(row.getString(1)), row.getLong(2), Long::sum));
    }

    private static List<Sql> conditions(Collection<Area> areas) {
        List<Sql> conditions = new ArrayList<>();
        for (Area area : areas) {
            Sql condition = Sql.of("1 = 1");
            if (area.agencyId() != null) {
                condition.add(" AND t.AGENCY_ID = ?", area.agencyId());
            }
            if (area.secretariatId() != null) {
                condition.add(" AND t.SECRETARIAT_ID = ?", area.secretariatId());
            }
            conditions.add(condition);
        }
        return conditions;
    }

    /** The first item of its kind makes the row; the agency's row is locked so that two first ones make only one. */
    private void add(Standing standing, long items) {
        if (raise(standing, items) == 0) {
            lock(standing.agencyId());
            if (raise(standing, items) == 0) {
                Sql.of(
                                "INSERT INTO POAM_TALLY (AGENCY_ID, STATUS, SEVERITY_RANK, SECRETARIAT_ID, ITEMS)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                standing.agencyId(),
                                standing.status(),
                                standing.severityRank(),
                                standing.secretariatId(),
                                items)
                        .update(em);
            }
        }
    }

    @Unscoped("counts an item that was reached already")
    private int raise(Standing standing, long items) {
        return Sql.of(
                        "UPDATE POAM_TALLY SET ITEMS = ITEMS + ? WHERE AGENCY_ID = ? AND STATUS = ? AND SEVERITY_RANK = ?",
                        items,
                        standing.agencyId(),
                        standing.status(),
                        standing.severityRank())
                .update(em);
    }

    private void lock(long agencyId) {
        Sql.of("SELECT ID FROM AGENCY WHERE ID = ? FOR UPDATE", agencyId).number(em);
    }
}
