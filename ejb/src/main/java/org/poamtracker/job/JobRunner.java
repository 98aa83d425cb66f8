package org.poamtracker.job;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for waiting jobs every second and after every start of one, and runs two at once at most. */
@Singleton
@DependsOn("Migrations")
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {

    static final int AT_ONCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    @Resource
    ManagedExecutorService managedExecutor;

    @Inject
    JobTransactions transactions;

    @Inject
    JobExecution execution;

    @Inject
    JobFiles files;

    private final Map<JobClaim, RunningJob> running = new ConcurrentHashMap<>();
    private final ReentrantLock ticking = new ReentrantLock();
    private volatile boolean stopping;

    /** Does not wait for the next second when somebody has just started a job. */
    public void queued(@Observes(during = AFTER_SUCCESS) JobQueued job) {
        executor().execute(this::tick);
    }

    /** Looks on another thread: a timer whose last look still goes on would fill the log with warnings. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void everySecond() {
        executor().execute(this::tick);
    }

    /** Writes down how far the running jobs are, gives back those of a dead server, and takes up what waits. */
    void tick() {
        if (stopping || !ticking.tryLock()) {
            return;
        }
        try {
            running.values().forEach(this::report);
            transactions.recover();
            takeUp();
        } catch (RuntimeException unreachable) {
            LOG.warn("Cannot look for jobs: {}", unreachable.toString());
        } finally {
            ticking.unlock();
        }
    }

    /** JOB-6: what ended a week ago is forgotten, with its file. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    public void forgetOld() {
        int rows = transactions.forgetEndedBefore(files.keptSince());
        int removed = files.removeOld();
        LOG.info("Forgot {} ended jobs and removed {} result files", rows, removed);
    }

    /** The work stops at its next step, and its row stays as it is: the next server takes it up again (JOB-4). */
    @PreDestroy
    void stop() {
        stopping = true;
        running.values().forEach(RunningJob::abandon);
    }

    Executor executor() {
        return managedExecutor;
    }

    private void report(RunningJob job) {
        if (job.isCompleting()) {
            return;
        }
        if (transactions.report(job.claim(), job.progress()) == JobTransactions.Answer.STOP) {
            job.stop();
        }
    }

    private void takeUp() {
        Optional<JobClaim> next = nextIfFree();
        while (next.isPresent()) {
            JobClaim claim = next.get();
            RunningJob job = new RunningJob(claim, transactions, files.folder());
            running.put(claim, job);
            executor().execute(() -> run(job));
            next = nextIfFree();
        }
    }

    private Optional<JobClaim> nextIfFree() {
        return running.size() < AT_ONCE ? transactions.takeUp() : Optional.empty();
    }

    private void run(RunningJob job) {
        try {
            execution.run(job);
        } catch (RuntimeException unwritten) {
            LOG.warn("How job {} ended could not be written; it will run again", job.id(), unwritten);
        } finally {
            running.remove(job.claim());
        }
    }
}
