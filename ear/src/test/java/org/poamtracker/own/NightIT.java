package org.poamtracker.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The night on a server of its own that mails: hundreds of items, ten of which nobody can read any more. */
class NightIT {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long QUIET_MILLIS = 12_000;

    @RegisterExtension
    static final GreenMailExtension GREEN =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @TempDir
    static Path folder;

    private static Server server;
    private static final List<String> BROKEN = new ArrayList<>();

    @BeforeAll
    static void loadAndBreak() throws IOException, InterruptedException, SQLException, FolderException {
        server = new Server(
                folder.resolve("data"),
                Map.of(
                        "POAM_SMTP_HOST", "localhost",
                        "POAM_SMTP_PORT", Integer.toString(GREEN.getSmtp().getPort()),
                        "POAM_SMTP_TLS", "NONE",
                        "POAM_MAIL_FROM", "poam@state.example"));
        server.start();
        assertThat(server.poam("load", "--items", "500", "--agencies", "3")).endsWith("Done.\n");
        server.stop();
        try (Stopped database = new Stopped(server)) {
            expireAndBreak(database);
            giveToSomebodyBroken(database);
        }
        server.start();
        awaitQuiet();
        GREEN.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.stop();
    }

    @Test
    @DisplayName(
            "NOTE-5 ten broken records do not stop the night: the rest is done, each mail sent once, the ten are named")
    void passesOverTheBroken() throws IOException, InterruptedException, SQLException, MessagingException {
        String first = server.poam("nightly", "--digests");
        assertThat(first).contains("Everything else is done; 10 could not be: ").contains(BROKEN);
        List<String> mails = mails();
        assertThat(mails).isNotEmpty().doesNotHaveDuplicates();
        assertThat(digestReaders()).isNotEmpty().doesNotHaveDuplicates();

        assertThat(server.poam("nightly", "--digests"))
                .as("the same night once more")
                .contains("10 could not be: ");
        assertThat(mails()).containsExactlyInAnyOrderElementsOf(mails);

        server.stop();
        try (Stopped database = new Stopped(server)) {
            assertThat(database.column(
                            "SELECT p.ITEM_NUMBER FROM POAM p WHERE p.PHASE = 2 AND p.DEMO = 0 AND p.DUE_ON < "
                                    + day(0) + " AND NOT EXISTS (SELECT 1 FROM NOTIFICATION n WHERE n.POAM_ID = p.ID"
                                    + " AND n.KIND = 'OVERDUE')"))
                    .containsExactlyInAnyOrderElementsOf(BROKEN.subList(5, 10));
            assertThat(database.column("SELECT p.ITEM_NUMBER FROM POAM p WHERE p.STATUS = 'RISK_ACCEPTED'"
                            + " AND p.ACCEPTED_UNTIL < " + day(0)))
                    .containsExactlyInAnyOrderElementsOf(BROKEN.subList(0, 5));
            assertThat(database.column("SELECT TO_CHAR(COUNT(*)) FROM MAIL_OUTBOX WHERE STATUS <> 'SENT'"))
                    .containsExactly("0");
            assertThat(database.column("SELECT BROKEN_TEXT FROM NOTIFICATION_RUN ORDER BY ID DESC")
                            .get(0))
                    .isEqualTo(String.join(", ", BROKEN));
        }
    }

    /** Twenty accepted risks end, five of them on items whose rating cannot be read. */
    private static void expireAndBreak(Stopped database) throws SQLException {
        database.run("UPDATE POAM SET ACCEPTED_UNTIL = " + day(-1) + " WHERE ID IN (SELECT p.ID FROM POAM p"
                + " WHERE p.STATUS = 'RISK_ACCEPTED' AND p.DEMO = 0 ORDER BY p.ID FETCH FIRST 20 ROWS ONLY)");
        String five = "SELECT p.ITEM_NUMBER FROM POAM p WHERE p.STATUS = 'RISK_ACCEPTED' AND p.ACCEPTED_UNTIL = "
                + day(-1) + " AND p.DEMO = 0 ORDER BY p.ACCEPTED_UNTIL, p.ID FETCH FIRST 5 ROWS ONLY";
        List<String> items = database.column(five);
        database.run("UPDATE POAM SET ORIGINAL_RATING = 'NONSENSE' WHERE ITEM_NUMBER IN ('" + String.join("', '", items)
                + "')");
        BROKEN.addAll(items);
    }

    /** Five overdue items are somebody's whose choices cannot be read. */
    private static void giveToSomebodyBroken(Stopped database) throws SQLException {
        database.run(
                "INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME, WORK_MAIL) VALUES (99999, 1, 'Una Readable', 'una@state.example')");
        database.run(
                "INSERT INTO SECURITY_ACCOUNT (ID, VERSION, LOGIN, PERSON_ID, MUST_CHANGE, STATE, FAILURES, CREATED_AT)"
                        + " VALUES (99999, 1, 'una', 99999, 0, 'IN_USE', 0, CURRENT_TIMESTAMP)");
        database.run(
                "INSERT INTO NOTIFICATION_SETTING (PERSON_ID, VERSION, ZONE, DIGEST_HOUR) VALUES (99999, 1, 'America/New_York', 7)");
        database.run(
                "INSERT INTO NOTIFICATION_CHOICE (PERSON_ID, KIND, DELIVERY) VALUES (99999, 'NO_SUCH_KIND', 'DAILY')");
        List<String> items =
                database.column("SELECT p.ITEM_NUMBER FROM POAM p WHERE p.PHASE = 2 AND p.DEMO = 0 AND p.DUE_ON < "
                        + day(-1) + " ORDER BY p.DUE_ON, p.ID FETCH FIRST 5 ROWS ONLY");
        database.run("UPDATE POAM SET OWNER_ID = 99999 WHERE ITEM_NUMBER IN ('" + String.join("', '", items) + "')");
        BROKEN.addAll(items);
    }

    /** A day of the Commonwealth, so many days from today, as SQL. */
    private static String day(int fromToday) {
        return "DATE '" + LocalDate.now(BOSTON).plusDays(fromToday) + "'";
    }

    /** The id of every mail that has arrived, once no more arrive. */
    private static List<String> mails() throws InterruptedException, MessagingException {
        awaitQuiet();
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : GREEN.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static List<String> digestReaders() throws MessagingException {
        List<String> readers = new ArrayList<>();
        for (MimeMessage mail : GREEN.getReceivedMessages()) {
            if (mail.getSubject().startsWith("POAM Tracker: ")) {
                readers.add(Arrays.toString(mail.getAllRecipients()));
            }
        }
        return readers;
    }

    private static void awaitQuiet() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        int before = -1;
        while (before != GREEN.getReceivedMessages().length && System.nanoTime() < deadline) {
            before = GREEN.getReceivedMessages().length;
            Thread.sleep(QUIET_MILLIS);
        }
    }
}
