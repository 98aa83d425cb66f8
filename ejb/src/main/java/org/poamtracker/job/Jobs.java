package org.poamtracker.job;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.poamtracker.security.CurrentUser;

/**
 * Starts jobs, for the boundaries of other features: they have checked by then that the caller may. The job is queued in
 * their transaction and runs after its commit, as the caller and with what the caller may do then.
 */
@ApplicationScoped
public class Jobs {

    @Inject
    JobRepository jobs;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<JobQueued> queued;

    /** Starts a job of this kind; returns its id. */
    @Transactional(MANDATORY)
    public long start(String kind, Map<String, String> parameters) {
        return start(kind, null, parameters);
    }

    /**
     * Starts a job of this kind; returns its id.
     *
     * @param kind what a {@link JobWork} calls itself
     * @param about what it is about, shown to its owner, such as a file's name; may be null
     * @param parameters a few short values; no null among them
     */
    @Transactional(MANDATORY)
    public long start(String kind, String about, Map<String, String> parameters) {
        JobOwner owner = new JobOwner(user.accountId(), user.name());
        Job job = new Job(kind, about, owner, parameters, clock.instant());
        jobs.add(job);
        queued.fire(new JobQueued(job.id()));
        return job.id();
    }

    /** Whether a job of the caller waits or runs; a job that ended, is forgotten, or is somebody else's does not. */
    @Transactional(MANDATORY)
    public boolean isGoingOn(long id) {
        return jobs.own(id, user.accountId())
                .map(job -> !job.status().isFinal())
                .orElse(false);
    }
}
