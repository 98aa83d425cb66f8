package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;

/** Keeps sessions. */
@ApplicationScoped
@Unscoped("a session is found by the id in its own holder's browser session, or among the holder's own")
class SessionRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Session session) {
        em.persist(session);
        em.flush();
    }

    Optional<Session> byId(long id) {
        return Optional.ofNullable(em.find(Session.class, id));
    }

    /** The same to be changed, as it is now: nobody else changes sessions of its account until the transaction ends. */
    Session taken(Session session) {
        gate.enter("ACCOUNT", session.accountId());
        em.refresh(session);
        return session;
    }

    /** Those of an account that go on, to be changed. */
    List<Session> open(long accountId) {
        gate.enter("ACCOUNT", accountId);
        return em.createQuery(
                        "select s from Session s where s.accountId = :account and s.endedAt is null", Session.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Ends every open session of an account. */
    void endAll(long accountId, String reason, Instant now) {
        open(accountId).forEach(session -> session.end(reason, now));
    }

    List<SessionRow> live(long accountId, Instant now) {
        return em.createQuery("""
                        select new org.poamtracker.security.SessionRow(s.id, s.startedAt, s.lastSeenAt, s.address, s.agent)
                        from Session s where s.accountId = :account and s.endedAt is null
                        and s.lastSeenAt > :seen and s.startedAt > :started order by s.lastSeenAt desc""", SessionRow.class)
                .setParameter("account", accountId)
                .setParameter("seen", now.minus(Session.IDLE))
                .setParameter("started", now.minus(Session.LONGEST))
                .getResultList();
    }
}
