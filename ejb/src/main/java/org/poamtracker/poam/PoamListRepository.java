package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.PageKeys.Total;
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

    /** One page of the list, with what it holds altogether; what is common in a text is not counted further than read. */
    KeyPage<PoamRow> page(PoamQuery query, Scope scope, LocalDate today) {
        PoamFilter filter = query.filter();
        Collection<Area> areas = Area.of(scope, filter);
        Search search = searches.resolve(filter.text(), query.order().by());
        if (areas.isEmpty() || search.findsNothing()) {
            return KeyPage.empty();
        }
        Walk walk = new Walk(filter, query.order(), areas, search);
        KeyPage<Long> keys = search.isRare() && query.cursor().step() == Cursor.Step.FIRST
                ? firstOfAll(walk, query)
                : keys(walk, query, search.isCommon() ? Total.unknown() : total(walk, filter, scope));
        return new KeyPage<>(
                rows(keys.rows(), today), keys.position(), keys.total(), keys.more(), keys.previous(), keys.next());
    }

    /** The first items in each of these statuses; how many there are only agency, secretariat and severities of the filter narrow. */
    Map<PoamStatus, Page<PoamRow>> board(
            PoamFilter filter, Collection<PoamStatus> columns, int shown, Scope scope, LocalDate today) {
        Map<PoamStatus, Long> counts = tally.byStatus(filter, scope);
        Collection<Area> areas = Area.of(scope, filter);
        Search search = searches.resolve(filter.text(), PoamSort.DUE);
        Map<PoamStatus, List<Long>> first = new EnumMap<>(PoamStatus.class);
        for (PoamStatus status : columns) {
            PoamFilter column = filter.in(status);
            Walk walk = new Walk(column, PoamOrder.usual(), areas, search);
            boolean none = !counts.containsKey(status) || search.findsNothing();
            first.put(
                    status,
                    none
                            ? List.of()
                            : keys(walk, PoamQuery.first(column, shown)).rows());
        }
        Map<Long, PoamRow> rows = rows(
                        first.values().stream().flatMap(List::stream).toList(), today)
                .stream()
                .collect(Collectors.toMap(PoamRow::id, Function.identity()));
        Map<PoamStatus, Page<PoamRow>> board = new EnumMap<>(PoamStatus.class);
        first.forEach((status, ids) ->
                board.put(status, Page.of(ids.stream().map(rows::get).toList(), counts.getOrDefault(status, 0L))));
        return board;
    }

    /** One item as lists show it. */
    @Unscoped("the item was reached")
    PoamRow row(long id, LocalDate today) {
        return Sql.of(ROW).in(List.of(id)).first(em, found -> row(found, today)).orElseThrow();
    }

    private Total total(Walk walk, PoamFilter filter, Scope scope) {
        if (!filter.isCountedAnyway()) {
            long items = walk.count(MOST_COUNTED).number(em);
            return new Total(Math.min(items, MOST_COUNTED), items <= MOST_COUNTED);
        }
        long kept = tally.byStatus(filter, scope).entrySet().stream()
                .filter(entry ->
                        filter.statuses().isEmpty() || filter.statuses().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Total(kept, true);
    }

    /** Where the rows of a page are, and of the pages beside it, of a list that nobody counts. */
    @Unscoped("the walk keeps to its areas")
    KeyPage<Long> keys(Walk walk, PoamQuery query) {
        return keys(walk, query, Total.unknown());
    }

    /** The first page of a list that is found as a whole: reading its keys counts them. */
    private KeyPage<Long> firstOfAll(Walk walk, PoamQuery query) {
        Map<Long, String> found = new HashMap<>();
        for (Walk.Stretch stretch : walk.stretches(query.cursor(), MOST_COUNTED)) {
            stretch.until(null).each(em, row -> found.put(row.getLong(1), row.getString(2)));
        }
        boolean exact = found.size() <= MOST_COUNTED;
        PageKeys page = new PageKeys(query, new Total(exact ? found.size() : MOST_COUNTED, exact));
        found.forEach(page::add);
        return page.asPage();
    }

    private KeyPage<Long> keys(Walk walk, PoamQuery query, Total total) {
        PageKeys page = new PageKeys(query, total);
        for (Walk.Stretch stretch : walk.stretches(query.cursor(), page.wanted())) {
            stretch.until(page.furthest()).each(em, row -> page.add(row.getLong(1), row.getString(2)));
        }
        return page.asPage();
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
                status.isPast(dueOn, today),
                status.isPast(scheduledOn, today),
                found.getInt(13),
                found.getString(14),
                found.getInt(15) == 1);
    }
}
