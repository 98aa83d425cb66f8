package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.notification.NotificationWorld.AGENCY;
import static org.poamtracker.notification.NotificationWorld.CAL_COMPLIANCE;
import static org.poamtracker.notification.NotificationWorld.HAL_HEAD;
import static org.poamtracker.notification.NotificationWorld.IDA_ISO;
import static org.poamtracker.notification.NotificationWorld.SAM_SCIO;
import static org.poamtracker.notification.NotificationWorld.SECRETARIAT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.program.ProgramMoved;
import org.poamtracker.program.StepKind;

/** What people are told about written programs. */
class ProgramNotificationsTest {

    static NotificationWorld world;

    @BeforeAll
    static void open() {
        world = new NotificationWorld();
    }

    @BeforeEach
    void begin() {
        world.empty();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static void moved(StepKind step) {
        world.db.commit(() -> world.programEvents.on(new ProgramMoved(1, "DTA WISP", AGENCY, SECRETARIAT, step, null)));
    }

    @Test
    @DisplayName("PROG-8 whose turn it is, is told: the head, the central office, the officer")
    void tellsWhoseTurnItIs() {
        world.program(1, "WISP", "FOR_APPROVAL", "2027-11-01");
        world.user.be(IDA_ISO, "Ida");
        moved(StepKind.SIGNED);
        assertThat(world.told(HAL_HEAD))
                .containsExactly("DTA WISP: a version waits for your signature as head of the agency");
        assertThat(world.told(IDA_ISO)).isEmpty();

        world.user.be(HAL_HEAD, "Hal");
        moved(StepKind.APPROVED);
        assertThat(world.told(CAL_COMPLIANCE)).singleElement().asString().contains("decision of the central office");

        world.user.be(CAL_COMPLIANCE, "Cal");
        moved(StepKind.RETURNED);
        assertThat(world.told(IDA_ISO)).containsExactly("DTA WISP was returned by the central office to be changed");
        assertThat(world.told(HAL_HEAD)).hasSize(2);
        assertThat(world.told(SAM_SCIO)).isEmpty();
        assertThat(world.mails).hasSize(4);
    }

    @Test
    @DisplayName(
            "PROG-8 what is due is told 30 days before, and when it is overdue to the head and the central office too")
    void tellsWhatIsDue() {
        world.program(1, "ISP", "IN_FORCE", "2026-12-20");
        world.program(2, "ESP", "IN_FORCE", "2026-10-15");
        world.program(3, "WISP", "SUBMITTED", "2026-01-15");
        world.night();

        assertThat(world.told(IDA_ISO))
                .containsExactlyInAnyOrder(
                        "DTA ISP: a review or an answer is due on Dec 20, 2026",
                        "DTA ESP: a review or an answer has been overdue since Oct 15, 2026");
        assertThat(world.told(HAL_HEAD)).singleElement().asString().contains("DTA ESP", "30 days");
        assertThat(world.told(CAL_COMPLIANCE)).isEmpty();

        world.user.be(IDA_ISO, "Ida");
        world.db.commit(() ->
                world.programEvents.on(new ProgramMoved(2, "DTA ESP", AGENCY, SECRETARIAT, StepKind.REVIEWED, null)));
        assertThat(world.told(HAL_HEAD)).isEmpty();
        assertThat(world.told(IDA_ISO)).hasSize(1);
    }
}
