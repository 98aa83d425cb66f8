package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.security.Unscoped;

/** Appends to chains. What readers see of them is {@link HistoryRepository}'s. */
@ApplicationScoped
class TrailRepository {

    @PersistenceContext
    EntityManager em;

    void add(TrailEntry entry) {
        em.persist(entry);
    }

    void add(TrailChain chain) {
        em.persist(chain);
        em.flush();
    }

    @Unscoped("appending needs no reach; the boundary that appends has checked it")
    Optional<Long> chainNamed(String name) {
        return em.createQuery("select c.id from TrailChain c where c.name = :name", Long.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Unscoped("chains have names and no contents")
    List<Long> chains() {
        return em.createQuery("select c.id from TrailChain c order by c.id", Long.class)
                .getResultList();
    }

    /** Waits until this transaction alone may append to the chain. */
    void lock(long chainId) {
        em.find(TrailChain.class, chainId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Unscoped("the head of a chain says nothing about anybody's record")
    Head head(long chainId) {
        List<Head> last = em.createQuery("""
                        select new org.poamtracker.trail.Head(e.chainId, e.seq, e.hash) from TrailEntry e
                        where e.chainId = :chain order by e.chainId desc, e.seq desc""", Head.class)
                .setParameter("chain", chainId)
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty() ? new Head(chainId, 0, ChainLink.GENESIS) : last.get(0);
    }
}
