package org.poamtracker.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.security.Unscoped;

/** The rows of jobs. Their only reach is their owner's account, which is asked in the query itself. */
@ApplicationScoped
class JobRepository {

    private static final String OWN = "a job is reached by its owner alone, and the query asks for the owner";
    private static final String JOB = "JOB";
    private static final String RUNNER = "the runner works for every owner";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Job job) {
        em.persist(job);
    }

    @Unscoped(OWN)
    Optional<Job> own(long id, long accountId) {
        return ownedBy(accountId)
                .and("j.id = :id", "id", id)
                .query(em, "select j from Job j", "", Job.class)
                .getResultStream()
                .findFirst();
    }

    /** The same, locked until the transaction ends, so that the runner and its owner do not cross. */
    @Unscoped(OWN)
    Optional<Job> ownLocked(long id, long accountId) {
        return own(id, accountId).flatMap(job -> {
            gate.enter(JOB, id);
            em.refresh(job, LockModeType.PESSIMISTIC_WRITE);
            return Optional.of(job);
        });
    }

    @Unscoped(OWN)
    Page<Job> ownPage(long accountId, int first, int size) {
        Conditions own = ownedBy(accountId);
        List<Job> rows = own.query(em, "select j from Job j", " order by j.ownerAccountId desc, j.id desc", Job.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                own.query(em, "select count(j.id) from Job j", "", Long.class).getSingleResult();
        return Page.of(rows, total);
    }

    /** The job that has waited longest, locked; one that another server is just taking is passed over. */
    @Unscoped(RUNNER)
    Optional<Job> nextQueued() {
        List<?> ids = em.createNativeQuery(
                        "SELECT ID FROM JOB WHERE STATUS = 'QUEUED' ORDER BY ID FOR UPDATE SKIP LOCKED")
                .setMaxResults(1)
                .getResultList();
        return ids.stream().findFirst().map(id -> em.find(Job.class, ((Number) id).longValue()));
    }

    @Unscoped(RUNNER)
    Optional<Job> locked(long id) {
        gate.enter(JOB, id);
        return Optional.ofNullable(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Writes how far a run has come. Leaves the version alone: progress never makes its owner's click fail. */
    @Unscoped(RUNNER)
    boolean beat(JobClaim claim, JobProgress progress, Instant now) {
        gate.enter(JOB, claim.id());
        return em.createQuery("""
                                update Job j set j.done = :done, j.total = :total, j.progressKey = :key, j.heartbeatAt = :now
                                where j.id = :id and j.attempt = :attempt and j.status = :running""")
                        .setParameter("done", progress.done())
                        .setParameter("total", progress.total())
                        .setParameter("key", progress.messageKey())
                        .setParameter("now", now)
                        .setParameter("id", claim.id())
                        .setParameter("attempt", claim.attempt())
                        .setParameter("running", JobStatus.RUNNING)
                        .executeUpdate()
                == 1;
    }

    @Unscoped(RUNNER)
    boolean isCancelRequested(long id) {
        return em.createQuery("select j.cancelRequested from Job j where j.id = :id", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The runs of which nothing was heard since then. */
    @Unscoped(RUNNER)
    List<Long> silentSince(Instant then) {
        return em.createQuery(
                        "select j.id from Job j where j.status = :running and j.heartbeatAt < :then order by j.id",
                        Long.class)
                .setParameter("running", JobStatus.RUNNING)
                .setParameter("then", then)
                .getResultList();
    }

    @Unscoped(RUNNER)
    int removeFinishedBefore(Instant then) {
        return em.createQuery("delete from Job j where j.finishedAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }

    private static Conditions ownedBy(long accountId) {
        return new Conditions().and("j.ownerAccountId = :owner", "owner", accountId);
    }
}
