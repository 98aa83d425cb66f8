package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.poamtracker.security.Unscoped;

/** Reads the ledgers of items. Rows are written by {@link PoamRepository} and never again. */
@ApplicationScoped
class ChangeRepository {

    @PersistenceContext
    EntityManager em;

    /** The ledger of one item, latest first. */
    @Unscoped("the item was reached")
    List<ChangeRow> of(long poamId) {
        return em.createQuery("""
                        select new org.poamtracker.poam.ChangeRow(c.at, c.madeByName, c.kind, m.position, c.field, c.oldValue,
                         c.newValue, c.justification, c.reason, c.approvedBy, c.approvedAt)
                        from PoamChange c left join c.milestone m where c.poam.id = :poam order by c.id desc""", ChangeRow.class).setParameter("poam", poamId).getResultList();
    }
}
