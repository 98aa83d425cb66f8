package org.poamtracker.job;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.poamtracker.platform.Beans;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wired;
import org.poamtracker.security.RunAs;
import org.poamtracker.security.TestUser;

/** The runner on a database in memory; its threads are a queue that the test empties when it likes. */
final class JobWorld {

    final TestPersistence db;
    final TestClock clock = new TestClock("2026-11-21T15:00:00Z");
    final TestUser user = new TestUser();
    final JobRepository jobs;
    final Deque<Runnable> threads = new ArrayDeque<>();
    final JobService service;
    private final DataFolder data;
    private final JobTransactions transactions;

    JobWorld(TestPersistence db, Path folder) {
        this.db = db;
        data = new DataFolder(folder);
        jobs = Wired.with(new JobRepository(), db.em(), new Gate());
        transactions = Wired.with(new CommittingTransactions(), jobs, clock);
        service = Wired.with(new JobService(), jobs, files(), user, clock);
        user.be(7, "Ana");
    }

    /** A server that knows this work. */
    JobRunner server(JobWork... works) {
        JobExecution execution = Wired.with(new JobExecution(), Beans.of(List.of(works)), new RunAs(), transactions);
        return Wired.with(new QueueingRunner(), transactions, execution, files());
    }

    long start(String kind, Map<String, String> parameters) {
        return db.commit(() -> {
            Job job = new Job(kind, null, new JobOwner(user.accountId(), user.name()), parameters, clock.instant());
            jobs.add(job);
            return job.id();
        });
    }

    JobRow row(long id) {
        return db.commit(() -> service.get(id));
    }

    /** Lets the threads do what waits for them. */
    void runThreads() {
        while (!threads.isEmpty()) {
            threads.poll().run();
        }
    }

    JobFiles files() {
        return Wired.with(new JobFiles(), data, clock);
    }

    private final class QueueingRunner extends JobRunner {
        @Override
        Executor executor() {
            return threads::add;
        }
    }

    /** Each step in a transaction of its own, as the container does it. */
    private final class CommittingTransactions extends JobTransactions {

        @Override
        Optional<JobClaim> takeUp() {
            return db.commit(super::takeUp);
        }

        @Override
        Answer report(JobClaim claim, JobProgress progress) {
            return db.commit((Supplier<Answer>) () -> super.report(claim, progress));
        }

        @Override
        void done(JobClaim claim, JobProgress progress, JobResult result) {
            db.commit(() -> super.done(claim, progress, result));
        }

        @Override
        void failed(JobClaim claim, String code, List<?> arguments) {
            db.commit(() -> super.failed(claim, code, arguments));
        }

        @Override
        void cancelled(JobClaim claim) {
            db.commit(() -> super.cancelled(claim));
        }

        @Override
        int recover() {
            return db.commit(super::recover);
        }

        @Override
        int forgetEndedBefore(java.time.Instant then) {
            return db.commit(() -> super.forgetEndedBefore(then));
        }
    }
}
