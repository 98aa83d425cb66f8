package org.poamtracker.it.access;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.poamtracker.platform.DataFolder;

/** What goes on behind the requests: jobs, and the outbox. */
final class Background {

    private static long last = 900_000_000L;

    private Background() {}

    /** Waits until no job is on its way. */
    static void awaitQuiet() throws InterruptedException {
        for (int tries = 0; tries < 2400; tries++) {
            if (Tables.number("select count(*) from JOB where STATUS in ('QUEUED', 'RUNNING') and KIND <> 'matrix'")
                    == 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("A job does not come to its end");
    }

    /** A job of this login that says it runs, though nobody works on it. */
    static long running(String login) {
        return job(login, "RUNNING", null);
    }

    /** A job of this login that left a file. */
    static long done(String login) throws IOException {
        Files.writeString(As.a(DataFolder.class).results().resolve("matrix"), "what the job made");
        return job(login, "DONE", "matrix");
    }

    private static synchronized long job(String login, String status, String path) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Tables.write(
                "insert into JOB (ID, VERSION, KIND, OWNER_ACCOUNT_ID, OWNER_NAME, STATUS, ATTEMPT, PROGRESS_DONE,"
                        + " PROGRESS_TOTAL, CANCEL_REQUESTED, RESULT_NAME, RESULT_TYPE, RESULT_PATH, RESULT_BYTES,"
                        + " CREATED_AT, HEARTBEAT_AT) values (?, 1, 'matrix', ?, ?, ?, 1, 0, 0, 0, 'made.txt',"
                        + " 'text/plain', ?, 17, ?, ?)",
                ++last,
                As.account(login),
                login,
                status,
                path,
                now,
                now.plusDays(1));
        return last;
    }

    /** A mail that was given up. */
    static synchronized long failedMail() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Tables.write(
                "insert into MAIL_OUTBOX (ID, VERSION, KIND, RECIPIENT, SUBJECT, TEXT_BODY, CONFIDENTIAL, STATUS, ATTEMPTS,"
                        + " DUE_AT, VALID_UNTIL, CREATED_AT) values (?, 1, 'matrix', 'somebody@example.org', 'Matrix', 'Hello', 0,"
                        + " 'FAILED', 1, ?, ?, ?)",
                ++last,
                now.plusDays(1),
                now.plusDays(2),
                now);
        return last;
    }
}
