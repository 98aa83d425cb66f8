package org.poamtracker.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.AccessDenied;
import org.poamtracker.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job to its end, as its owner, and writes down how it ended. */
@ApplicationScoped
class JobExecution {

    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    @Inject
    @Any
    Instance<JobWork> works;

    @Inject
    RunAs runAs;

    @Inject
    JobTransactions transactions;

    /** JOB-2: the owner's permission and reach are asked anew while it runs. Never throws what the work threw. */
    void run(RunningJob job) {
        JobClaim claim = job.claim();
        try {
            work(job);
            transactions.done(claim, job.progress(), job.result());
        } catch (JobCancelled stopped) {
            LOG.info("Job {} ({}) was stopped", claim.id(), claim.kind());
            unlessAbandoned(job, () -> transactions.cancelled(claim));
        } catch (RuleViolation refused) {
            unlessAbandoned(job, () -> transactions.failed(claim, refused.code(), refused.arguments()));
        } catch (AccessDenied refused) {
            unlessAbandoned(job, () -> transactions.failed(claim, "job.not-permitted", List.of()));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError broken) {
            LOG.error("Job {} ({}) failed", claim.id(), claim.kind(), broken);
            unlessAbandoned(job, () -> transactions.failed(claim, "job.failed", List.of(claim.id())));
        }
    }

    private void work(RunningJob job) throws Exception {
        JobWork work = workFor(job.claim().kind());
        runAs.account(job.claim().ownerAccountId(), () -> {
            work.run(job);
            return null;
        });
    }

    /** What fails while the server stops fails because it stops; the row stays, to be taken up again (JOB-4). */
    private static void unlessAbandoned(RunningJob job, Runnable ending) {
        if (!job.isAbandoned()) {
            ending.run();
        }
    }

    private JobWork workFor(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("job.unknown-kind", kind));
    }
}
