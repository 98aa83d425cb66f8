package org.poamtracker.poam;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Reads the days of plans: all milestones of the items of one page with one statement. */
@ApplicationScoped
class TimelineRepository {

    private static final String STEPS = "SELECT p.ID, p.SCHEDULED_ON, m.POSITION, m.TEXT, m.ORIGINAL_DUE_ON, m.DUE_ON,"
            + " m.DONE_ON, m.DROPPED_ON FROM POAM p LEFT JOIN POAM_MILESTONE m ON m.POAM_ID = p.ID WHERE p.ID";

    @PersistenceContext
    EntityManager em;

    /** The same items with the days of their plans, in the same order. */
    @Unscoped("the items were reached")
    List<TimelineItem> plans(List<PoamRow> items, LocalDate today) {
        Map<Long, PoamRow> byId = items.stream().collect(toMap(PoamRow::id, Function.identity()));
        Map<Long, LocalDate> promised = new HashMap<>();
        Map<Long, List<TimelineStep>> steps = new HashMap<>();
        if (!items.isEmpty()) {
            Sql.of(STEPS).in(byId.keySet()).add(" ORDER BY p.ID, m.POSITION").each(em, row -> {
                long id = row.getLong(1);
                promised.put(id, row.getObject(2, LocalDate.class));
                if (row.getString(4) != null) {
                    steps.computeIfAbsent(id, key -> new ArrayList<>()).add(step(row, today));
                }
            });
        }
        return items.stream()
                .map(item -> new TimelineItem(item, promised.get(item.id()), steps.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static TimelineStep step(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject(6, LocalDate.class);
        LocalDate doneOn = row.getObject(7, LocalDate.class);
        return new TimelineStep(
                row.getInt(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                dueOn,
                doneOn,
                MilestoneState.of(dueOn, doneOn, row.getObject(8, LocalDate.class), today));
    }
}
