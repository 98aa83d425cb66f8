package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.notification.NotificationWorld.IDA_ISO;
import static org.poamtracker.notification.NotificationWorld.VERA_AUDITOR;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people are told about files of programs and of self-audits. */
class ExpiringFilesTest {

    static NotificationWorld world;

    @BeforeAll
    static void open() {
        world = new NotificationWorld();
    }

    @BeforeEach
    void begin() {
        world.db.sql("DELETE FROM PROGRAM_VERSION");
        world.empty();
    }

    @AfterAll
    static void close() {
        world.db.sql("DELETE FROM PROGRAM_VERSION");
        world.close();
    }

    @Test
    @DisplayName("FILE-8 documents of a program are announced like evidence, until a later version took their place")
    void tellsOfDocuments() {
        world.program(1, "WISP", "IN_FORCE", "2027-11-01");
        version(1, "SUPERSEDED");
        version(2, "IN_FORCE");
        world.file(91, "PROGRAM_VERSION", 1, "2026-12-01", VERA_AUDITOR);
        world.file(92, "PROGRAM_VERSION", 2, "2027-01-10", VERA_AUDITOR);
        world.file(93, "PROGRAM_VERSION", 2, "2026-11-10", null);
        world.night();
        world.night();

        assertThat(world.told(VERA_AUDITOR)).containsExactly("DTA WISP: evidence expires on Jan 10, 2027");
        assertThat(world.told(IDA_ISO)).containsExactly("DTA WISP: evidence expired on Nov 10, 2026");
        assertThat(world.mails).allSatisfy(mail -> assertThat(mail.text()).contains("/program/show.xhtml?id=1"));
    }

    @Test
    @DisplayName("FILE-8 files of answers are announced once for a self-audit and a day, until it is accepted")
    void tellsOfAnswers() {
        world.selfaudit(1, "ANSWERING", "2027-12-20", VERA_AUDITOR);
        world.selfaudit(2, "ACCEPTED", "2027-12-20", VERA_AUDITOR);
        world.file(91, "SELFAUDIT_ANSWER", 1, "2026-12-01", IDA_ISO);
        world.file(92, "SELFAUDIT_ANSWER", 1, "2026-12-01", null);
        world.file(93, "SELFAUDIT_ANSWER", 2, "2026-12-01", null);
        world.night();

        assertThat(world.told(IDA_ISO))
                .containsExactly("DTA self-audit 2026: evidence expires within 30 days, on Dec 1, 2026");
    }

    private static void version(long id, String status) {
        world.db.sql(
                "INSERT INTO PROGRAM_VERSION (ID, VERSION, PROGRAM_ID, VERSION_NUMBER, STATUS, SUMMARY, BEGUN_BY, BEGUN_AT) VALUES ("
                        + id + ", 1, 1, " + id + ", '" + status
                        + "', 'As it is', 11, TIMESTAMP '2026-01-01 00:00:00')");
    }
}
