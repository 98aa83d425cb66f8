package org.poamtracker.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poamtracker.evidence.AttachFile;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.job.JobRow;
import org.poamtracker.job.JobService;
import org.poamtracker.job.JobStatus;
import org.poamtracker.mail.MailMessage;
import org.poamtracker.mail.MailService;
import org.poamtracker.mail.MailStatus;
import org.poamtracker.mail.Outbox;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.report.OrderReport;
import org.poamtracker.report.ReportFormat;
import org.poamtracker.report.ReportKind;
import org.poamtracker.report.ReportService;
import org.poamtracker.security.RunAs;

/** Jobs, mail and files under the container's transactions, timers and threads. */
@ExtendWith(ArquillianExtension.class)
class MechanismsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    RunAs runAs;

    @Inject
    ReportService reports;

    @Inject
    JobService jobs;

    @Inject
    Outbox outbox;

    @Inject
    MailService mails;

    @Inject
    EvidenceService files;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:/jdbc/poam")
    DataSource pool;

    @Test
    @DisplayName(
            "JOB-1 JOB-2 JOB-3 a job runs by itself after the commit, as its starter, and only its starter fetches the result")
    void aJobRuns() throws Exception {
        long id = as("compliance", () -> reports.overdueAgeing(overdue()));

        JobRow ended = ended("compliance", id);

        assertThat(ended.status()).as("%s", ended).isEqualTo(JobStatus.DONE);
        StoredFile result = as("compliance", () -> jobs.result(id));
        assertThat((long) content(result).length).isEqualTo(result.bytes()).isPositive();
        assertUnknown("job.unknown", "scio.anf", () -> jobs.result(id));
        assertUnknown("job.unknown", "scio.anf", () -> jobs.get(id));
    }

    @Test
    @DisplayName("JOB-1 a start that rolls back leaves nothing to run")
    void aRolledBackStartLeavesNothing() throws Exception {
        long before = as("compliance", () -> jobs.list(0, 1).total());

        as("compliance", () -> {
            transaction.begin();
            try {
                return reports.overdueAgeing(overdue());
            } finally {
                transaction.rollback();
            }
        });

        assertThat(as("compliance", () -> jobs.list(0, 1).total())).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "MAIL-1 MAIL-4 a message is kept when its change is, held without a mail server, and gone when its change is")
    void mailGoesWithItsChange() throws Exception {
        MailMessage message = MailMessage.notice("account-waits", "it@example.org", "Try", "Text");
        long before = as("admin", () -> mails.count(MailStatus.HELD));

        transaction.begin();
        outbox.send(message);
        transaction.rollback();
        transaction.begin();
        outbox.send(message);
        transaction.commit();

        assertThat(outbox.deliversMail()).isFalse();
        assertThat(as("admin", () -> mails.count(MailStatus.HELD))).isEqualTo(before + 1);
        assertThatThrownBy(() -> outbox.send(message))
                .as("without a transaction")
                .isInstanceOf(Exception.class);
    }

    @Test
    @DisplayName("POAM-8 FILE-5 a file is attached to an item, read by its agency, and unknown to every other")
    void aFileIsAttached() throws Exception {
        long item = number(
                "select min(p.ID) from POAM p join AGENCY a on a.ID = p.AGENCY_ID"
                        + " where a.CODE = ? and p.STATUS = 'OPEN'",
                "DTA");
        byte[] proof = ("patched " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

        long id = as(
                "iso.dta",
                () -> files.attach(
                        new AttachFile("POAM", item, "Proof.txt", "ticket 4711", new ByteArrayInputStream(proof))));

        assertThat(content(as("iso.dta", () -> files.open(id)))).isEqualTo(proof);
        assertThat(as("iso.dta", () -> files.list("POAM", item)))
                .anySatisfy(row -> assertThat(row.id()).isEqualTo(id));
        assertUnknown("evidence.unknown", "iso.dor", () -> files.open(id));
        assertUnknown("evidence.unknown-subject", "iso.dor", () -> files.list("POAM", item));
        as("iso.dta", () -> {
            files.remove(id);
            return null;
        });
        assertUnknown("evidence.unknown", "iso.dta", () -> files.open(id));
    }

    private static byte[] content(StoredFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            return content.readAllBytes();
        }
    }

    private static OrderReport overdue() {
        OrderReport order = new OrderReport();
        order.setKind(ReportKind.OVERDUE_AGEING);
        order.setFormat(ReportFormat.XLSX);
        return order;
    }

    private JobRow ended(String login, long id) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JobRow row = as(login, () -> jobs.get(id));
        while (!row.status().isFinal() && System.nanoTime() < deadline) {
            Thread.sleep(200);
            row = as(login, () -> jobs.get(id));
        }
        return row;
    }

    private void assertUnknown(String code, String login, Callable<?> attempt) {
        assertThatThrownBy(() -> as(login, attempt))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private <T> T as(String login, Callable<T> work) throws Exception {
        return runAs.account(number("select ID from SECURITY_ACCOUNT where LOGIN = ?", login), work);
    }

    private long number(String query, String value) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }
}
