package org.poamtracker.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.security.Unscoped;

/** The outbox. */
@ApplicationScoped
@Unscoped("a message is nobody's data; administrators see its state, never its text")
class MailRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    /** The message that has been due longest, locked; one that another server is just taking is passed over. */
    Optional<OutboxMail> nextDue(Instant now) {
        List<?> ids = em.createNativeQuery("""
                        SELECT ID FROM MAIL_OUTBOX WHERE STATUS = 'QUEUED' AND DUE_AT <= ?1 AND VALID_UNTIL > ?1
                        ORDER BY DUE_AT, ID FOR UPDATE SKIP LOCKED""")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(OutboxMail.class, ((Number) id).longValue()));
    }

    Optional<OutboxMail> locked(long id) {
        gate.enter("MAIL_OUTBOX", id);
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Long> ids(MailStatus status, int atMost) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.status = :status order by m.status, m.dueAt, m.id",
                        Long.class)
                .setParameter("status", status)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Those of a status that no longer make sense to send, the confidential ones alone where it is asked so. */
    List<Long> idsPast(MailStatus status, boolean onlyConfidential, Instant now) {
        return new Conditions()
                .and("m.status = :status", "status", status)
                .and("m.validUntil < :now", "now", now)
                .andIfGiven("m.confidential = :confidential", "confidential", onlyConfidential ? true : null)
                .query(em, "select m.id from OutboxMail m", " order by m.id", Long.class)
                .getResultList();
    }

    Page<OutboxMail> page(MailStatus status, int first, int size) {
        Conditions matching = new Conditions().and("m.status = :status", "status", status);
        List<OutboxMail> rows = matching.query(
                        em, "select m from OutboxMail m", " order by m.status desc, m.id desc", OutboxMail.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return Page.of(rows, count(status));
    }

    long count(MailStatus status) {
        return em.createQuery("select count(m.id) from OutboxMail m where m.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
    }

    int removeCreatedBefore(Instant then) {
        return em.createQuery("delete from OutboxMail m where m.createdAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
