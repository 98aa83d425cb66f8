package org.poamtracker.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.platform.TestPersistence;

class JobRunnerTest {

    private static final Duration DEAD = JobTransactions.SILENCE.plusSeconds(1);

    private static TestPersistence db;

    @TempDir
    Path folder;

    private JobWorld world;

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @BeforeEach
    void begin() {
        world = new JobWorld(db, folder);
    }

    @AfterEach
    void empty() {
        db.sql("DELETE FROM JOB");
    }

    @Test
    @DisplayName("JOB-1 JOB-3 a queued job runs with its parameters and leaves its result to its owner")
    void runsToItsEnd() throws IOException {
        JobRunner server = world.server(work("report", job -> {
            try (var out = job.resultFile("plan " + job.parameters().get("agency") + ".csv", "text/csv")) {
                out.write("a;b".getBytes(StandardCharsets.UTF_8));
            }
            job.progress(10, 10, "report.rows");
        }));
        long id = world.start("report", Map.of("agency", "DTA"));

        server.tick();
        world.runThreads();

        JobRow row = world.row(id);
        assertThat(row.status()).isEqualTo(JobStatus.DONE);
        assertThat(row.progress()).isEqualTo(new JobProgress(10, 10, "report.rows"));
        StoredFile file = db.commit(() -> world.service.result(id));
        assertThat(file.name()).isEqualTo("plan DTA.csv");
        try (InputStream content = file.content().open()) {
            assertThat(content).hasContent("a;b");
        }
    }

    @Test
    @DisplayName("JOB-3 somebody else's job does not exist: not to see, not to stop, not to fetch, not to list")
    void othersJobsAreUnknown() {
        long id = world.start("report", Map.of());
        world.user.be(8, "Bob");

        for (Runnable attempt : List.<Runnable>of(
                () -> world.service.get(id), () -> world.service.cancel(id), () -> world.service.result(id))) {
            assertThatThrownBy(() -> db.commit(attempt))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("job.unknown"));
        }
        assertThat(db.commit(() -> world.service.list(0, 10)).total()).isZero();
        world.user.be(7, "Ana");
        assertThat(world.row(id).status()).isEqualTo(JobStatus.QUEUED);
    }

    @Test
    @DisplayName("JOB-5 progress is written by the runner, and a wish to stop reaches the work")
    void stopping() {
        List<JobProgress> seen = new ArrayList<>();
        JobRunner[] server = new JobRunner[1];
        long[] id = new long[1];
        server[0] = world.server(work("import", job -> {
            job.progress(3, 9, "import.rows");
            server[0].tick();
            seen.add(world.row(id[0]).progress());
            db.commit(() -> world.service.cancel(id[0]));
            server[0].tick();
            job.progress(4, 9, "import.rows");
        }));
        id[0] = world.start("import", Map.of());

        server[0].tick();
        world.runThreads();

        assertThat(seen).containsExactly(new JobProgress(3, 9, "import.rows"));
        assertThat(world.row(id[0]).status()).isEqualTo(JobStatus.CANCELLED);
    }

    @Test
    @DisplayName("JOB-4 a job whose server died is run by the next one, from the start")
    void survivesItsServer() {
        List<String> runs = new ArrayList<>();
        JobWork work = work("import", job -> runs.add("run"));
        long id = world.start("import", Map.of());
        world.server(work).tick();
        world.threads.clear(); // the server dies before its thread does anything
        JobRunner next = world.server(work);

        next.tick();
        world.runThreads();
        assertThat(runs).isEmpty();
        world.clock.advance(DEAD);
        next.tick();
        world.runThreads();

        assertThat(runs).hasSize(1);
        assertThat(world.row(id).status()).isEqualTo(JobStatus.DONE);
    }

    @Test
    @DisplayName("JOB-4 a job that takes its server down three times is given up")
    void isGivenUp() {
        long id = world.start("import", Map.of());
        for (int i = 0; i < 3; i++) {
            world.server(work("import", job -> {})).tick();
            world.threads.clear();
            world.clock.advance(DEAD);
        }

        world.server().tick();

        assertThat(world.row(id).failureCode()).isEqualTo("job.interrupted");
    }

    @Test
    @DisplayName("JOB-4 a run that was given up can complete nothing, nor change how the job stands")
    void aGivenUpRunCommitsNothing() {
        List<String> completed = new ArrayList<>();
        JobWork work = work(
                "import",
                job -> db.commit(() -> {
                    job.complete();
                    completed.add("by " + job.id());
                }));
        long id = world.start("import", Map.of());
        world.server(work).tick();
        Runnable hanging = world.threads.poll();
        world.clock.advance(DEAD);
        world.server(work).tick();
        Runnable second = world.threads.poll();

        hanging.run();
        assertThat(completed).isEmpty();
        assertThat(world.row(id).status()).isEqualTo(JobStatus.RUNNING);
        second.run();

        assertThat(completed).hasSize(1);
        assertThat(world.row(id).status()).isEqualTo(JobStatus.DONE);
    }

    @Test
    @DisplayName("JOB-4 a completion that rolls back leaves the job to fail for the reason that rolled it back")
    void completionRollsBack() {
        JobRunner server = world.server(work(
                "import",
                job -> db.commit(() -> {
                    job.complete();
                    throw new RuleViolation("import.refused", "row 3");
                })));
        long id = world.start("import", Map.of());

        server.tick();
        world.runThreads();

        assertThat(world.row(id).failureCode()).isEqualTo("import.refused");
        assertThat(world.row(id).failureArguments()).containsExactly("row 3");
    }

    @Test
    @DisplayName("JOB-2 work that its starter may no longer do fails as not permitted, and a defect by its number")
    void failures() {
        JobRunner server = world.server(
                work("forbidden", job -> world.user.demand(org.poamtracker.security.Permission.POAM_IMPORT)),
                work("broken", job -> {
                    throw new IllegalStateException("a secret detail");
                }));
        long forbidden = world.start("forbidden", Map.of());
        long broken = world.start("broken", Map.of());
        long unknown = world.start("no-such-kind", Map.of());

        server.tick();
        world.runThreads();
        server.tick();
        world.runThreads();

        assertThat(world.row(forbidden).failureCode()).isEqualTo("job.not-permitted");
        assertThat(world.row(broken).failureCode()).isEqualTo("job.failed");
        assertThat(world.row(broken).failureArguments()).containsExactly(String.valueOf(broken));
        assertThat(world.row(unknown).failureCode()).isEqualTo("job.unknown-kind");
    }

    @Test
    @DisplayName("JOB-1 two run at once, the others wait for their turn in the order of their start")
    void twoAtOnce() {
        List<Long> order = new ArrayList<>();
        JobRunner server = world.server(work("report", job -> order.add(job.id())));
        List<Long> started = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            started.add(world.start("report", Map.of()));
        }

        server.tick();
        assertThat(world.threads).hasSize(2);
        world.runThreads();
        server.tick();
        world.runThreads();
        server.tick();
        world.runThreads();

        assertThat(order).isEqualTo(started);
    }

    @Test
    @DisplayName("JOB-4 what a stopping server breaks off stays, to be taken up by the next")
    void stoppingServer() {
        JobRunner[] server = new JobRunner[1];
        server[0] = world.server(work("import", job -> {
            server[0].stop();
            job.progress(1, 2, null);
        }));
        long id = world.start("import", Map.of());

        server[0].tick();
        world.runThreads();

        assertThat(world.row(id).status()).isEqualTo(JobStatus.RUNNING);
    }

    @Test
    @DisplayName("JOB-6 SEC-7 an ended job and its result are forgotten after a week")
    void forgetting() throws Exception {
        JobRunner server = world.server(
                work("report", job -> job.resultFile("a", "text/csv").close()));
        long old = world.start("report", Map.of());
        server.tick();
        world.runThreads();
        Path file = onlyFile();
        Files.setLastModifiedTime(file, FileTime.from(world.clock.instant()));
        world.clock.advance(Duration.ofDays(9));
        long young = world.start("report", Map.of());

        server.forgetOld();

        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> world.row(old)).isInstanceOf(RuleViolation.class);
        assertThat(world.row(young).status()).isEqualTo(JobStatus.QUEUED);
    }

    private Path onlyFile() throws IOException {
        try (var all = Files.list(folder.resolve("results"))) {
            List<Path> files = all.toList();
            assertThat(files).hasSize(1);
            return files.get(0);
        }
    }

    interface Work {
        void run(JobContext job) throws Exception;
    }

    private static JobWork work(String kind, Work work) {
        return new JobWork() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void run(JobContext job) throws Exception {
                work.run(job);
            }
        };
    }
}
