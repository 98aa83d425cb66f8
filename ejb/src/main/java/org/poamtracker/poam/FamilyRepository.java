package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Reads which items are parts of which (POAM-13). An item that stands for itself costs no statement. */
@ApplicationScoped
class FamilyRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    PoamRepository poams;

    @Inject
    PoamListRepository lists;

    /** The family of an item that the reader reached, as far as the reader reaches it. */
    PoamFamily of(Poam poam, Scope scope, LocalDate today) {
        Origin origin = poam.origin();
        if (origin.parentId() == null && !origin.isShared()) {
            return PoamFamily.alone();
        }
        List<PoamRow> parts = origin.isShared() ? parts(poam.id(), scope, today) : List.of();
        return new PoamFamily(origin.parentId() != null, parent(origin.parentId(), scope), origin.isShared(), parts);
    }

    private PoamDetail.PoamReference parent(Long id, Scope scope) {
        return id == null
                ? null
                : poams.reached(id, scope)
                        .map(reached -> new PoamDetail.PoamReference(id, reached.number()))
                        .orElse(null);
    }

    private List<PoamRow> parts(long parentId, Scope scope, LocalDate today) {
        Collection<Area> areas = Area.of(scope, PoamFilter.all());
        if (areas.isEmpty()) {
            return List.of();
        }
        List<Long> ids = Sql.of("SELECT p.ID FROM POAM p WHERE p.PARENT_ID = ?", parentId)
                .add(Area.anyOf(areas))
                .list(em, row -> row.getLong(1));
        return lists.rows(ids, today).stream()
                .sorted(Comparator.comparing(PoamRow::agencyCode).thenComparing(PoamRow::id))
                .toList();
    }

    /** Whether a part of it is neither closed nor cancelled, wherever it is. */
    @Unscoped("a shared item waits for its parts, whoever reaches them")
    boolean isAnyPartOpen(Poam poam) {
        return poam.origin().isShared()
                && Sql.of(
                                        "SELECT COUNT(*) FROM POAM p WHERE p.PARENT_ID = ?"
                                                + " AND p.STATUS NOT IN ('CLOSED', 'CANCELLED')",
                                        poam.id())
                                .number(em)
                        > 0;
    }

    /** Whether an agency has a part of it that was not cancelled. */
    @Unscoped("an agency has one part at most, whoever reaches it")
    boolean hasPart(Poam poam, long agencyId) {
        return poam.origin().isShared()
                && Sql.of(
                                        "SELECT COUNT(*) FROM POAM p WHERE p.PARENT_ID = ? AND p.AGENCY_ID + 0 = ?"
                                                + " AND p.STATUS <> 'CANCELLED'",
                                        poam.id(),
                                        agencyId)
                                .number(em)
                        > 0;
    }
}
