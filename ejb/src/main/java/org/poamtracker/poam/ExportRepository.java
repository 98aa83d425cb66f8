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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Reads exports: the walk of the list, many rows at a time and without a count, and the columns that only exports show. */
@ApplicationScoped
class ExportRepository {

    private static final String MORE =
            "SELECT p.ID, p.SOURCE_KIND, p.DETECTOR_SOURCE, p.CONTROLS, p.DETECTED_ON, p.SCHEDULED_ON, p.POINT_OF_CONTACT,"
                    + " p.VENDOR_PRODUCT, p.VENDOR_CHECKED_ON FROM POAM p WHERE p.ID";

    @PersistenceContext
    EntityManager em;

    @Inject
    PoamListRepository lists;

    @Inject
    SearchRepository searches;

    @Inject
    CostRepository costs;

    /** The rows of a query, and where the next ones begin; of the page only that is filled. */
    KeyPage<ExportRow> batch(PoamQuery query, Scope scope, LocalDate today) {
        Collection<Area> areas = Area.of(scope, query.filter());
        Search search = searches.resolve(query.filter().text(), query.order().by());
        if (areas.isEmpty() || search.findsNothing()) {
            return KeyPage.empty();
        }
        Walk walk = new Walk(query.filter(), query.order(), areas, search);
        KeyPage<Long> ids = lists.keys(walk, query);
        return new KeyPage<>(exported(ids.rows(), today), ids.position(), 0, false, null, ids.next());
    }

    /** Those of these items that are within reach, in the order of the ids. */
    List<ExportRow> chosen(Collection<Long> ids, Scope scope, LocalDate today) {
        Collection<Area> areas = Area.of(scope, PoamFilter.all());
        if (ids.isEmpty() || areas.isEmpty()) {
            return List.of();
        }
        List<Long> reached = Sql.of("SELECT p.ID FROM POAM p WHERE p.ID")
                .in(ids)
                .add(Area.anyOf(areas))
                .list(em, row -> row.getLong(1));
        return exported(ids.stream().filter(reached::contains).toList(), today);
    }

    @Unscoped("the items were reached")
    private List<ExportRow> exported(List<Long> ids, LocalDate today) {
        Map<Long, PoamRow> listed = new HashMap<>();
        lists.rows(ids, today).forEach(row -> listed.put(row.id(), row));
        Map<Long, ExportRow> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            Map<Long, Means> means = costs.of(ids);
            Sql.of(MORE).in(ids).each(em, row -> {
                long id = row.getLong(1);
                rows.put(id, exported(row, listed.get(id), CostRepository.of(means, id)));
            });
        }
        List<ExportRow> inOrder = new ArrayList<>();
        ids.forEach(id -> inOrder.add(rows.get(id)));
        return inOrder;
    }

    private static ExportRow exported(ResultSet row, PoamRow listed, Means means) throws SQLException {
        String source = row.getString(2);
        return new ExportRow(
                listed,
                source == null ? null : SourceKind.valueOf(source),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                means,
                row.getString(8),
                row.getObject(9, LocalDate.class));
    }
}
