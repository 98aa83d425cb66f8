package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.notification.NotificationWorld.CAL_COMPLIANCE;
import static org.poamtracker.notification.NotificationWorld.HAL_HEAD;
import static org.poamtracker.notification.NotificationWorld.IDA_ISO;
import static org.poamtracker.notification.NotificationWorld.SAM_SCIO;
import static org.poamtracker.notification.NotificationWorld.VERA_AUDITOR;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.selfaudit.CampaignLaunched;
import org.poamtracker.selfaudit.ResponseMoved;
import org.poamtracker.selfaudit.SectionGiven;
import org.poamtracker.selfaudit.StepKind;

class SelfauditEventsTest {

    static NotificationWorld world;
    static SelfauditEvents events;

    @BeforeAll
    static void open() {
        world = new NotificationWorld();
        events = world.wiring.get(SelfauditEvents.class);
    }

    @BeforeEach
    void begin() {
        world.empty();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("NOTE-10 a self-audit is told from its launch to its end to whoever has to do something")
    void tellsFromLaunchToEnd() {
        world.selfaudit(1, "ANSWERING", "2026-12-20", VERA_AUDITOR);
        world.user.be(CAL_COMPLIANCE, "Cal");
        world.db.commit(() -> events.on(new CampaignLaunched(1)));
        world.db.commit(() -> events.on(new SectionGiven(1, 1, VERA_AUDITOR, LocalDate.of(2026, 12, 20))));
        moved(IDA_ISO, StepKind.SIGNED);
        moved(HAL_HEAD, StepKind.ENDORSED);

        assertThat(world.told(IDA_ISO)).containsExactly("DTA self-audit 2026 has begun and is due on Dec 20, 2026");
        assertThat(world.told(VERA_AUDITOR))
                .containsExactly("DTA self-audit 2026, H: this section is yours to answer by Dec 20, 2026");
        assertThat(world.told(HAL_HEAD))
                .containsExactly(
                        "DTA self-audit 2026 is signed by the information security officer and waits for you to sign");
        assertThat(world.told(SAM_SCIO))
                .containsExactly("DTA self-audit 2026 is certified and waits for your decision");
        assertThat(world.told(CAL_COMPLIANCE))
                .containsExactly("DTA self-audit 2026 is certified and waits for your decision");
        assertThat(world.mails).hasSize(5).allSatisfy(mail -> assertThat(mail.text())
                .contains("/selfaudit/show.xhtml?id=1"));
    }

    @Test
    @DisplayName(
            "NOTE-10 that it was returned, accepted or given more time is told to who leads it, and not to who did that")
    void tellsWhatWasDecided() {
        world.selfaudit(1, "CERTIFIED", "2026-12-20", VERA_AUDITOR);
        moved(CAL_COMPLIANCE, StepKind.RETURNED);
        moved(CAL_COMPLIANCE, StepKind.EXTENDED);
        moved(CAL_COMPLIANCE, StepKind.ACCEPTED);
        assertThat(world.told(IDA_ISO))
                .containsExactlyInAnyOrder(
                        "DTA self-audit 2026 came back from the central office: a new round is due on Dec 20, 2026",
                        "DTA self-audit 2026 was given more time, until Dec 20, 2026",
                        "DTA self-audit 2026 was accepted by the central office");
        assertThat(world.told(CAL_COMPLIANCE)).isEmpty();
    }

    @Test
    @DisplayName("NOTE-10 what is due within a week is told once, what is overdue every day until it is certified")
    void reminds() {
        world.selfaudit(1, "ANSWERING", "2026-11-25", VERA_AUDITOR);
        world.selfaudit(2, "ANSWERING", "2026-11-10", IDA_ISO);
        world.selfaudit(3, "CERTIFIED", "2026-11-10", IDA_ISO);
        world.selfaudit(4, "ANSWERING", "2026-12-25", IDA_ISO);
        world.night();
        world.night();
        assertThat(world.told(IDA_ISO))
                .containsExactlyInAnyOrder(
                        "DTA self-audit 2026 is due on Nov 25, 2026",
                        "DTA self-audit 2026 has been overdue since Nov 10, 2026",
                        "DTA self-audit 2026, H: this section of yours has been overdue since Nov 10, 2026");
        assertThat(world.told(VERA_AUDITOR))
                .containsExactly("DTA self-audit 2026, H: this section is yours to answer by Nov 25, 2026");

        world.db.sql("UPDATE SELFAUDIT_RESPONSE SET STATUS = 'CERTIFIED' WHERE ID = 2");
        moved(2, HAL_HEAD, StepKind.ENDORSED);
        assertThat(world.told(IDA_ISO)).containsExactly("DTA self-audit 2026 is due on Nov 25, 2026");
    }

    private static void moved(long who, StepKind step) {
        moved(1, who, step);
    }

    private static void moved(long response, long who, StepKind step) {
        world.user.be(who, "Somebody");
        world.db.commit(() -> events.on(new ResponseMoved(response, step)));
        world.user.be(0, "nobody");
    }
}
