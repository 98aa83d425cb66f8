package org.poamtracker.poam;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Finds many items at once: those that a list shows, and those of a list of ids. */
@ApplicationScoped
class ManyRepository {

    /** How many ids one statement names. */
    static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    PoamListRepository lists;

    @Inject
    SearchRepository searches;

    @Inject
    Gate gate;

    /** The ids of what a list shows, in its usual order, as many as asked for. */
    List<Long> matching(PoamFilter filter, int most, Scope scope) {
        Collection<Area> areas = Area.of(scope, filter);
        Search search = searches.resolve(filter.text(), PoamOrder.usual().by());
        if (areas.isEmpty() || search.findsNothing()) {
            return List.of();
        }
        List<Long> ids = new ArrayList<>();
        Walk walk = new Walk(filter, PoamOrder.usual(), areas, search);
        Cursor at = Cursor.first();
        while (at != null && ids.size() < most) {
            PoamQuery query =
                    PoamQuery.first(filter, Math.min(PoamQuery.MOST, most)).at(at);
            KeyPage<Long> page = lists.keys(walk, query);
            ids.addAll(page.rows());
            at = page.next();
        }
        return ids.subList(0, Math.min(most, ids.size()));
    }

    /** Those of these ids that are within reach, with the agency of each, in the order of the ids. */
    List<PoamReached> reached(Collection<Long> ids, Scope scope) {
        Collection<Area> areas = Area.of(scope, PoamFilter.all());
        List<PoamReached> reached = new ArrayList<>();
        for (List<Long> some : areas.isEmpty() ? List.<List<Long>>of() : batches(ids)) {
            Map<Long, PoamReached> found = Sql.of(
                            "SELECT p.ID, p.ITEM_NUMBER, p.AGENCY_ID, p.STATUS FROM POAM p WHERE p.ID")
                    .in(some)
                    .add(Area.anyOf(areas))
                    .list(
                            em,
                            row -> new PoamReached(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    PoamStatus.valueOf(row.getString(4))))
                    .stream()
                    .collect(toMap(PoamReached::id, each -> each));
            some.stream().filter(found::containsKey).map(found::get).forEach(reached::add);
        }
        return reached;
    }

    /** Those of these items that are within reach, as lists show them, in the order of the ids. */
    List<PoamRow> rows(Collection<Long> ids, LocalDate today, Scope scope) {
        return lists.rows(reached(ids, scope).stream().map(PoamReached::id).toList(), today);
    }

    /**
     * Those within reach, whole, by id; milestones, assignments and costs are read in three statements, not three for each. Assets are
     * read one by one: EclipseLink 4.0.9 cannot write what it has read of them in a batch.
     */
    Map<Long, Poam> whole(Collection<Long> ids, Scope scope) {
        return PoamRepository.REACH
                .within(scope)
                .and("p.id in :ids", "ids", ids)
                .query(em, "select p from Poam p", "", Poam.class)
                .setHint("eclipselink.batch", "p.milestones")
                .setHint("eclipselink.batch", "p.assigned")
                .setHint("eclipselink.batch", "p.costs")
                .setHint("eclipselink.batch.type", "IN")
                .getResultStream()
                .collect(toMap(Poam::id, poam -> poam));
    }

    /** Nobody else changes these until the transaction ends. */
    void lock(Collection<Long> ids) {
        for (List<Long> some : batches(ids)) {
            Sql.of("SELECT DISTINCT p.AGENCY_ID FROM POAM p WHERE p.ID")
                    .in(some)
                    .list(em, row -> row.getLong(1))
                    .stream()
                    .sorted()
                    .forEach(agencyId -> gate.enter("AGENCY", agencyId));
        }
        for (List<Long> some : batches(ids.stream().sorted().toList())) {
            Sql.of("SELECT p.ID FROM POAM p WHERE p.ID")
                    .in(some)
                    .add(" FOR UPDATE")
                    .number(em);
        }
    }

    /** A list in parts that a statement can name. */
    @Unscoped("reads nothing")
    static List<List<Long>> batches(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }
}
