package org.poamtracker.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningJobTest {

    @TempDir
    Path results;

    @Test
    @DisplayName("JOB-5 progress is kept for the runner to write, and stops the work once it is to stop")
    void progressAndStop() {
        RunningJob job = job();
        job.progress(5, 10, "rows");
        assertThat(job.progress()).isEqualTo(new JobProgress(5, 10, "rows"));
        assertThat(job.progress().percent()).isEqualTo(50);

        job.stop();

        assertThatThrownBy(() -> job.progress(6, 10, "rows")).isInstanceOf(JobCancelled.class);
        assertThatThrownBy(job::stopIfCancelled).isInstanceOf(JobCancelled.class);
        assertThatThrownBy(job::complete).isInstanceOf(JobCancelled.class);
    }

    @Test
    @DisplayName("JOB-3 the result is the one file that the work wrote and closed")
    void oneResult() throws IOException {
        RunningJob job = job();
        assertThat(job.result()).isNull();

        try (OutputStream out = job.resultFile("plan.csv", "text/csv")) {
            out.write('a');
            out.write("bc".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(job::result).isInstanceOf(IllegalStateException.class);
        }

        assertThat(job.result()).isEqualTo(new JobResult("plan.csv", "text/csv", "9-2", 3));
        assertThat(results.resolve("9-2")).hasContent("abc");
        assertThatThrownBy(() -> job.resultFile("other.csv", "text/csv")).isInstanceOf(IllegalStateException.class);
    }

    private RunningJob job() {
        return new RunningJob(new JobClaim(9, 2, "report", 7, Map.of()), null, results);
    }
}
