package org.poamtracker.job;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The steps of the runner, each in a transaction of its own and none of them long. */
@ApplicationScoped
class JobTransactions {

    /** JOB-4: a run of which nothing was heard for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    /** What a run learns when it reports: go on, or stop. */
    enum Answer {
        GO_ON,
        STOP
    }

    @Inject
    JobRepository jobs;

    @Inject
    Clock clock;

    /** Takes up the job that has waited longest, if any waits. */
    @Transactional(REQUIRES_NEW)
    Optional<JobClaim> takeUp() {
        return jobs.nextQueued().map(job -> {
            job.start(now());
            return job.claim();
        });
    }

    /** Writes how far a run has come and that it lives; tells whether it is to stop. */
    @Transactional(REQUIRES_NEW)
    Answer report(JobClaim claim, JobProgress progress) {
        boolean ours = jobs.beat(claim, progress, now());
        return ours && !jobs.isCancelRequested(claim.id()) ? Answer.GO_ON : Answer.STOP;
    }

    /** Ends a run in the transaction of its work, unless it is to stop. */
    @Transactional(MANDATORY)
    void completeWithin(JobClaim claim, JobResult result) {
        Job job = jobs.locked(claim.id())
                .filter(found -> found.isRun(claim.attempt()) && !found.isCancelRequested())
                .orElseThrow(() -> new JobCancelled(claim.id()));
        job.done(result, now());
    }

    @Transactional(REQUIRES_NEW)
    void done(JobClaim claim, JobProgress progress, JobResult result) {
        jobs.beat(claim, progress, now());
        end(claim, job -> job.done(result, now()));
    }

    @Transactional(REQUIRES_NEW)
    void failed(JobClaim claim, String code, List<?> arguments) {
        end(claim, job -> job.fail(code, arguments, now()));
    }

    @Transactional(REQUIRES_NEW)
    void cancelled(JobClaim claim) {
        end(claim, job -> job.cancelled(now()));
    }

    /** JOB-4: gives back the jobs whose server has gone; returns how many. */
    @Transactional(REQUIRES_NEW)
    int recover() {
        Instant silentSince = now().minus(SILENCE);
        List<Long> silent = jobs.silentSince(silentSince);
        silent.forEach(id ->
                jobs.locked(id).filter(job -> job.isSilentSince(silentSince)).ifPresent(job -> job.lost(now())));
        return silent.size();
    }

    /** JOB-6: forgets what ended before then; returns how many. */
    @Transactional(REQUIRES_NEW)
    int forgetEndedBefore(Instant then) {
        return jobs.removeFinishedBefore(then);
    }

    /** A run that was given up meanwhile changes nothing any more. */
    private void end(JobClaim claim, Consumer<Job> ending) {
        jobs.locked(claim.id()).filter(job -> job.isRun(claim.attempt())).ifPresent(ending);
    }

    private Instant now() {
        return clock.instant();
    }
}
