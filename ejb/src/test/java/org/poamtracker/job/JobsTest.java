package org.poamtracker.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.TestUser;

class JobsTest {

    private static TestPersistence db;

    private final TestUser user = new TestUser();
    private final Wiring wiring = new Wiring(db.em())
            .with(CurrentUser.class, user)
            .with(java.time.Clock.class, new TestClock("2026-11-21T15:00:00Z"));

    @BeforeAll
    static void open() {
        db = TestPersistence.start();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    @DisplayName("JOB-1 JOB-2 a job is queued for whoever starts it, with what it is to do, and the runner is woken")
    void queued() {
        user.be(7, "Ana");

        long id = db.commit(() ->
                wiring.get(Jobs.class).start("report", "Agency POAM, DTA", Map.of("agency", "3", "as", "pdf & more")));

        Job job = db.em().find(Job.class, id);
        assertThat(job.status()).isEqualTo(JobStatus.QUEUED);
        assertThat(job.claim().ownerAccountId()).isEqualTo(7);
        assertThat(job.claim().parameters()).containsEntry("as", "pdf & more");
        assertThat(job.row().about()).isEqualTo("Agency POAM, DTA");
        assertThat(wiring.fired(JobQueued.class)).containsExactly(new JobQueued(id));
    }

    @Test
    @DisplayName("JOB-1 a start that rolls back leaves no job")
    void rolledBack() {
        user.be(7, "Ana");

        assertThatThrownBy(() -> db.commit(() -> {
                    wiring.get(Jobs.class).start("rolled-back", Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(db.em()
                        .createQuery(
                                "select count(j.id) from Job j where j.kind = 'rolled-back' and j.ownerAccountId = 7")
                        .getSingleResult())
                .isEqualTo(0L);
    }
}
