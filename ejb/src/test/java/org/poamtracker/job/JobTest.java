package org.poamtracker.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Persisted;
import org.poamtracker.platform.RuleViolation;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");

    private final Job job =
            Persisted.as(1, new Job("report", "DTA", new JobOwner(7, "Ana"), Map.of("agency", "3"), NOW));

    @Test
    @DisplayName("JOB-4 a job whose server died waits again, twice, and is then given up")
    void aLostJobIsStartedThreeTimesAtMost() {
        job.start(NOW);
        job.lost(NOW);
        job.start(NOW);
        job.lost(NOW);
        assertThat(job.status()).isEqualTo(JobStatus.QUEUED);

        job.start(NOW);
        job.lost(NOW);

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.row().failureCode()).isEqualTo("job.interrupted");
        assertThat(job.row().failureArguments()).containsExactly("3");
    }

    @Test
    @DisplayName("JOB-4 an earlier run is told from the one that counts by its attempt")
    void anEarlierRunDoesNotCount() {
        job.start(NOW);
        job.lost(NOW);
        job.start(NOW);

        assertThat(job.isRun(1)).isFalse();
        assertThat(job.isRun(2)).isTrue();
    }

    @Test
    @DisplayName("JOB-5 stopping a waiting job ends it at once, stopping a running one asks for it")
    void cancelling() {
        Job waiting = new Job("report", null, new JobOwner(7, "Ana"), Map.of(), NOW);
        waiting.cancel(NOW);
        assertThat(waiting.status()).isEqualTo(JobStatus.CANCELLED);

        job.start(NOW);
        job.cancel(NOW);
        assertThat(job.status()).isEqualTo(JobStatus.RUNNING);
        assertThat(job.isCancelRequested()).isTrue();
    }

    @Test
    @DisplayName("JOB-4 what its owner stopped is not started again after a crash")
    void aStoppedJobStaysStopped() {
        job.start(NOW);
        job.cancel(NOW);

        job.lost(NOW);

        assertThat(job.status()).isEqualTo(JobStatus.CANCELLED);
    }

    @Test
    @DisplayName("JOB-5 an ended job cannot be stopped")
    void anEndedJobCannotBeStopped() {
        job.start(NOW);
        job.done(null, NOW);

        assertThatThrownBy(() -> job.cancel(NOW)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("job.over"));
    }

    @Test
    @DisplayName("JOB-3 only a job that is done has a result, and only where it made one")
    void results() {
        assertThatThrownBy(job::result).isInstanceOf(RuleViolation.class);
        job.start(NOW);
        job.done(new JobResult("plan.pdf", "application/pdf", "1-1", 12), NOW);

        assertThat(job.result().name()).isEqualTo("plan.pdf");
        assertThat(job.row().resultBytes()).isEqualTo(12);
        assertThat(job.row().percent()).isEqualTo(100);
    }

    @Test
    @DisplayName("JOB-4 a run is silent when nothing was heard of it for a while")
    void silence() {
        job.start(NOW);

        assertThat(job.isSilentSince(NOW)).isFalse();
        assertThat(job.isSilentSince(NOW.plus(Duration.ofSeconds(1)))).isTrue();
    }

    @Test
    @DisplayName("JOB-1 a failure keeps its reason")
    void failures() {
        job.start(NOW);

        job.fail("import.refused", List.of("Sheet 1", 12, "a & b=c"), NOW);

        assertThat(job.row().failureArguments()).containsExactly("Sheet 1", "12", "a & b=c");
    }
}
