package org.poamtracker.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Keeps changes of many items. Their only reach is their starter, who is asked for in the query itself. */
@ApplicationScoped
class BulkRepository {

    private static final String OWN = "a change is reached by its starter alone, and the query asks for the starter";

    /** How many are forgotten at once: few enough for one statement. */
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Bulk bulk) {
        em.persist(bulk);
        em.flush();
    }

    @Unscoped(OWN)
    Optional<Bulk> own(long id, long personId) {
        return em.createQuery("select b from Bulk b where b.id = :id and b.personId = :person", Bulk.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The same row, locked until the end of the transaction. */
    @Unscoped(OWN)
    Optional<Bulk> take(long id, long personId) {
        Optional<Bulk> found = own(id, personId);
        found.ifPresent(bulk -> gate.enter("BULK", id));
        found.ifPresent(bulk -> em.lock(bulk, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::refresh);
        return found;
    }

    /** The latest of a person. */
    @Unscoped(OWN)
    List<Bulk> latest(long personId, int most) {
        return em.createQuery(
                        "select b from Bulk b where b.personId = :person order by b.personId desc, b.id desc",
                        Bulk.class)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Forgets some of those begun before then; what they changed stays in ledger and trail. */
    @Unscoped("a timer forgets everybody's")
    int forgetBefore(Instant then) {
        List<Long> old = Sql.of(
                        "SELECT b.ID FROM BULK b WHERE b.STARTED_AT < ? ORDER BY b.STARTED_AT FETCH FIRST " + AT_ONCE
                                + " ROWS ONLY",
                        then)
                .list(em, row -> row.getLong(1));
        if (!old.isEmpty()) {
            for (String table : List.of("BULK_CHANGE", "BULK_ENTRY", "BULK_VALUE")) {
                Sql.of("DELETE FROM " + table + " WHERE BULK_ID").in(old).update(em);
            }
            Sql.of("DELETE FROM BULK WHERE ID").in(old).update(em);
        }
        return old.size();
    }
}
