package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;

/** Reads what needs somebody. Every statement stops at a limit, so that it costs the same at any size and reach. */
@ApplicationScoped
class DutyRepository {

    /** How far items are counted: who has more than that to do needs the list, which counts them all. */
    static final int MOST_COUNTED = 100;

    /** How many requests and milestones are read at most. */
    static final int MOST_READ = 100;

    private static final String ONE_MORE = " FETCH FIRST " + (MOST_READ + 1) + " ROWS ONLY";

    @PersistenceContext
    EntityManager em;

    @Inject
    PoamListRepository lists;

    /** The first items that a filter lets through, in its usual order, with how many there are. */
    Page<PoamRow> items(PoamFilter filter, Scope scope, LocalDate today, int shown) {
        Collection<Area> areas = Area.of(scope, filter);
        if (areas.isEmpty()) {
            return Page.of(List.of(), 0);
        }
        Walk walk = new Walk(filter, PoamOrder.usual(), areas, Search.none());
        long count = walk.count(MOST_COUNTED).number(em);
        List<Long> ids = count == 0
                ? List.of()
                : lists.keys(walk, PoamQuery.first(filter, shown)).rows();
        return new Page<>(lists.rows(ids, today), Math.min(count, MOST_COUNTED), count > MOST_COUNTED);
    }

    /** Requests whose turn it is and that somebody other than this person asked for, the oldest first. */
    Page<RequestWaiting> requests(RequestTurn turn, PoamFilter filter, Scope scope, long except) {
        Collection<Area> areas = Area.of(scope, filter);
        if (areas.isEmpty()) {
            return Page.of(List.of(), 0);
        }
        return limited(Sql.of(
                        "SELECT r.ID, r.KIND, r.TURN, p.ID, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.SEVERITY_RANK,"
                                + " r.ASKED_BY_NAME, r.ASKED_AT, r.OLD_DUE_ON, r.NEW_DUE_ON, r.ACCEPTED_UNTIL,"
                                + " r.DEVIATION FROM POAM_REQUEST r JOIN POAM p ON p.ID = r.POAM_ID"
                                + " WHERE r.STATE = 'WAITING' AND r.TURN = ? AND r.ASKED_BY <> ?",
                        turn.name(),
                        except)
                .add(Area.anyOf(areas))
                .add(" ORDER BY r.ID" + ONE_MORE)
                .list(em, DutyRepository::waiting));
    }

    /** Open milestones of open items assigned to a person and due until a day, the latest first. */
    Page<MilestoneDue> milestones(PoamFilter filter, Scope scope, long person, LocalDate until, LocalDate today) {
        Collection<Area> areas = Area.of(scope, filter);
        if (areas.isEmpty()) {
            return Page.of(List.of(), 0);
        }
        return limited(Sql.of(
                        "SELECT m.ID, p.ID, p.ITEM_NUMBER, m.POSITION, m.TEXT, m.DUE_ON FROM POAM_MILESTONE m"
                                + " JOIN POAM p ON p.ID = m.POAM_ID WHERE m.ASSIGNEE_ID = ? AND m.DONE_ON IS NULL"
                                + " AND m.DUE_ON <= ? AND m.DROPPED_ON IS NULL AND p.STATUS = 'OPEN'",
                        person,
                        until)
                .add(Area.anyOf(areas))
                .add(" ORDER BY m.DUE_ON, m.ID" + ONE_MORE)
                .list(em, row -> due(row, today)));
    }

    private static RequestWaiting waiting(ResultSet row) throws SQLException {
        LocalDate newDueOn = row.getObject(11, LocalDate.class);
        String deviation = row.getString(13);
        return new RequestWaiting(
                row.getLong(1),
                RequestKind.valueOf(row.getString(2)),
                RequestTurn.valueOf(row.getString(3)),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                Severity.ofRank(row.getInt(7)),
                row.getString(8),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(10, LocalDate.class),
                newDueOn == null ? row.getObject(12, LocalDate.class) : newDueOn,
                deviation == null ? null : DeviationKind.valueOf(deviation));
    }

    private static MilestoneDue due(ResultSet row, LocalDate today) throws SQLException {
        LocalDate dueOn = row.getObject(6, LocalDate.class);
        return new MilestoneDue(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                dueOn,
                dueOn.isBefore(today));
    }

    private static <R> Page<R> limited(List<R> oneMore) {
        boolean more = oneMore.size() > MOST_READ;
        List<R> rows = more ? oneMore.subList(0, MOST_READ) : oneMore;
        return new Page<>(rows, rows.size(), more);
    }
}
