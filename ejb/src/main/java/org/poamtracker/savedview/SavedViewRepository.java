package org.poamtracker.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps views, and with which one a list opens. */
@ApplicationScoped
class SavedViewRepository {

    private static final String OWN = "the query asks for the owner";

    /** How many shared views one reader is offered. */
    private static final int MOST_SHARED = 50;

    @PersistenceContext
    EntityManager em;

    void add(SavedView view) {
        em.persist(view);
        em.flush();
    }

    @Unscoped(OWN)
    List<SavedView> own(long personId) {
        return em.createQuery("select v from SavedView v where v.ownerId = :owner order by v.name", SavedView.class)
                .setParameter("owner", personId)
                .getResultList();
    }

    @Unscoped(OWN)
    Optional<SavedView> own(long id, long personId) {
        return em.createQuery("select v from SavedView v where v.id = :id and v.ownerId = :owner", SavedView.class)
                .setParameter("id", id)
                .setParameter("owner", personId)
                .getResultStream()
                .findFirst();
    }

    @Unscoped(OWN)
    Optional<SavedView> named(String name, long personId) {
        return em.createQuery("select v from SavedView v where v.name = :name and v.ownerId = :owner", SavedView.class)
                .setParameter("name", name)
                .setParameter("owner", personId)
                .getResultStream()
                .findFirst();
    }

    /** Views of others that are shared with a place within reach, by name. */
    List<SavedView> shared(Scope scope, long personId) {
        Set<Long> secretariats = new HashSet<>(scope.secretariatIds());
        Set<Long> agencies = new HashSet<>(scope.agencyIds());
        scope.reaches().stream()
                .filter(Reach.AssignedTo.class::isInstance)
                .forEach(reach -> agencies.add(((Reach.AssignedTo) reach).agencyId()));
        agencies.addAll(ids("SELECT g.ID FROM AGENCY g WHERE g.SECRETARIAT_ID", scope.secretariatIds()));
        secretariats.addAll(ids("SELECT DISTINCT g.SECRETARIAT_ID FROM AGENCY g WHERE g.ID", agencies));
        return Stream.concat(
                        at("v.agencyId", agencies, scope, personId),
                        at("v.secretariatId", secretariats, scope, personId))
                .sorted(Comparator.comparing(SavedView::name))
                .limit(MOST_SHARED)
                .toList();
    }

    private Stream<SavedView> at(String place, Collection<Long> ids, Scope scope, long personId) {
        if (ids.isEmpty() && !scope.everything()) {
            return Stream.empty();
        }
        Conditions shared = scope.everything()
                ? new Conditions().and(place + " > 0")
                : new Conditions().and(place + " in :ids", "ids", ids);
        return shared.and("v.ownerId <> :owner", "owner", personId)
                .query(em, "select v from SavedView v", " order by v.name", SavedView.class)
                .setMaxResults(MOST_SHARED)
                .getResultStream();
    }

    private List<Long> ids(String which, Collection<Long> of) {
        return of.isEmpty() ? List.of() : Sql.of(which).in(of).list(em, row -> row.getLong(1));
    }

    /** With which view a person's list opens, and which columns it has; either may be null. */
    record Setting(Long viewId, String columns) {}

    @Unscoped(OWN)
    Setting setting(long personId) {
        return Sql.of("SELECT s.VIEW_ID, s.COLUMN_KEYS FROM SAVEDVIEW_SETTING s WHERE s.PERSON_ID = ?", personId)
                .first(em, row -> {
                    long view = row.getLong(1);
                    return new Setting(row.wasNull() ? null : Long.valueOf(view), row.getString(2));
                })
                .orElse(new Setting(null, null));
    }

    void keep(long personId, Setting setting) {
        Sql.of("DELETE FROM SAVEDVIEW_SETTING WHERE PERSON_ID = ?", personId).update(em);
        Sql.of(
                        "INSERT INTO SAVEDVIEW_SETTING (PERSON_ID, VIEW_ID, COLUMN_KEYS) VALUES (?, ?, ?)",
                        personId,
                        setting.viewId(),
                        setting.columns())
                .update(em);
    }

    /** Forgets a view; whose list opened with it opens as usual. */
    void remove(SavedView view) {
        Sql.of("UPDATE SAVEDVIEW_SETTING SET VIEW_ID = NULL WHERE VIEW_ID = ?", view.id())
                .update(em);
        em.remove(view);
        em.flush();
    }
}
