package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Reads lists of items: first the keys of one page by walking indexes, then those rows alone with their names (ADR 008). */
@ApplicationScoped
class PoamListRepository {

    /** How far lists are counted where no total is kept. */
    static final int MOST_COUNTED = 10_000;

    private static final String ROW = """
            SELECT p.ID, p.ITEM_NUMBER, p.EXTERNAL_ID, p.AGENCY_ID, g.CODE, g.NAME, p.WEAKNESS_NAME, p.STATUS, p.STATUS_ON,
             p.SEVERITY_RANK, p.DUE_ON, p.SCHEDULED_ON, p.SLIPS, o.FULL_NAME, p.DEMO
             FROM POAM p JOIN AGENCY g ON g.ID = p.AGENCY_ID LEFT JOIN AGENCY_PERSON o ON o.ID = p.OWNER_ID WHERE p.ID""";

    @PersistenceContext
    EntityManager em;

    @Inject
    SearchRepository searches;

    @Inject
    PoamTally tally;

    /** One page of the list, with what it holds altogether. */
    KeyPage<PoamRow> page(PoamQuery query, Scope scope, LocalDate today) {
        PoamFilter filter = query.filter();
        Collection<Area> areas = Area.of(scope, filter);
        Search search = searches.resolve(filter.text());
        if (areas.isEmpty() || search.findsNothing()) {
            return KeyPage.empty();
        }
        Map<PoamStatus, Long> counts = tally.byStatus(filter, scope);
        long items = counts.values().stream().mapToLong(Long::longValue).sum();
        Walk walk = new Walk(filter, query.order(), areas, search, items);
        long total = total(walk, filter, counts);
        int limit = search.isEmpty() ? MOST_COUNTED : Search.RARE;
        boolean more = !filter.isCountedAnyway() && total > limit;
        KeyPage<Long> keys = keys(walk, query, more ? limit : total, more).map(Key::id);
        return new KeyPage<>(
                rows(keys.rows(), today), keys.position(), keys.total(), keys.more(), keys.previous(), keys.next());
    }

    /** One item as lists show it. */
    @Unscoped("the item was reached")
    PoamRow row(long id, LocalDate today) {
        return Sql.of(ROW).in(List.of(id)).first(em, found -> row(found, today)).orElseThrow();
    }

    /** How many items a filter lets through, counted up to a limit and one more. */
    long count(PoamFilter filter, Scope scope, int limit) {
        Collection<Area> areas = Area.of(scope, filter);
        Search search = searches.resolve(filter.text());
        if (areas.isEmpty() || search.findsNothing()) {
            return 0;
        }
        return new Walk(filter, PoamOrder.usual(filter), areas, search, 0)
                .count(limit)
                .number(em);
    }

    private long total(Walk walk, PoamFilter filter, Map<PoamStatus, Long> counts) {
        if (!filter.isCountedAnyway()) {
            return walk.count(filter.text() == null ? MOST_COUNTED : Search.RARE)
                    .number(em);
        }
        return counts.entrySet().stream()
                .filter(entry ->
                        filter.statuses().isEmpty() || filter.statuses().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private KeyPage<Key> keys(Walk walk, PoamQuery query, long total, boolean more) {
        Cursor cursor = query.cursor();
        boolean last = cursor.step() == Cursor.Step.LAST;
        long position = last ? Math.max(1, (total - 1) / query.size() * query.size() + 1) : cursor.position();
        int size = last && !more ? (int) Math.max(1, total - position + 1) : query.size();
        List<Key> keys = walk.keys(cursor, size).list(em, row -> new Key(row.getLong(1), row.getString(2)));
        boolean goesOn = keys.size() > size;
        List<Key> page = new ArrayList<>(keys.subList(0, Math.min(size, keys.size())));
        boolean backwards = cursor.step().isBackwards();
        if (backwards) {
            Collections.reverse(page);
            position = goesOn ? position : 1;
        }
        if (page.isEmpty()) {
            return new KeyPage<>(page, 1, total, more, null, null);
        }
        boolean hasPrevious = backwards ? goesOn : cursor.hasRow();
        boolean hasNext = backwards ? !last : goesOn;
        Key first = page.get(0);
        Key end = page.get(page.size() - 1);
        return new KeyPage<>(
                page,
                position,
                total,
                more,
                hasPrevious ? first.cursor(Cursor.Step.PREVIOUS, Math.max(1, position - query.size())) : null,
                hasNext ? end.cursor(Cursor.Step.NEXT, position + page.size()) : null);
    }

    /** Where the rows of a page are, and of the page after; without a total. */
    @Unscoped("the walk keeps to its areas")
    KeyPage<Long> keys(Walk walk, PoamQuery query) {
        return keys(walk, query, 0, false).map(Key::id);
    }

    /** These items as lists show them, in the same order. */
    @Unscoped("the items were reached")
    List<PoamRow> rows(List<Long> ids, LocalDate today) {
        Map<Long, PoamRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            Sql.of(ROW).in(ids).each(em, found -> {
                PoamRow row = row(found, today);
                rows.put(row.id(), row);
            });
        }
        return ids.stream().map(rows::get).toList();
    }

    private static PoamRow row(ResultSet found, LocalDate today) throws SQLException {
        PoamStatus status = PoamStatus.valueOf(found.getString(8));
        LocalDate dueOn = found.getObject(11, LocalDate.class);
        LocalDate scheduledOn = found.getObject(12, LocalDate.class);
        return new PoamRow(
                found.getLong(1),
                found.getString(2),
                found.getString(3),
                found.getLong(4),
                found.getString(5),
                found.getString(6),
                found.getString(7),
                status,
                found.getObject(9, LocalDate.class),
                Severity.ofRank(found.getInt(10)),
                OpenEnd.NONE.equals(dueOn) ? null : dueOn,
                status.isInForce() && dueOn.isBefore(today),
                status.isInForce() && scheduledOn != null && scheduledOn.isBefore(today),
                found.getInt(13),
                found.getString(14),
                found.getInt(15) == 1);
    }

    /** Where a row stands in the list. */
    private record Key(long id, String value) {

        /** A day comes as a time stamp; only its date counts. */
        Cursor cursor(Cursor.Step step, long position) {
            String text = value.matches("\\d{4}-\\d{2}-\\d{2} .*") ? value.substring(0, 10) : value;
            return new Cursor(step, text, id, position);
        }
    }
}
