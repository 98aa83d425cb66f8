package org.poamtracker.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/**
 * A message on its way. Before the mail server is spoken to, a transaction says so; a message found in that state later
 * may have been taken, and is never sent again by itself.
 */
@Entity
@Table(name = "MAIL_OUTBOX")
class OutboxMail {

    /** The wait before each further try; after the last one it has failed. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "MAIL_OUTBOX_SEQ")
    @SequenceGenerator(name = "MAIL_OUTBOX_SEQ", sequenceName = "MAIL_OUTBOX_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "KIND", nullable = false, updatable = false)
    private String kind;

    @Column(name = "RECIPIENT", nullable = false, updatable = false)
    private String recipient;

    @Column(name = "SUBJECT", nullable = false, updatable = false)
    private String subject;

    @Lob
    @Column(name = "TEXT_BODY")
    private String text;

    @Lob
    @Column(name = "HTML_BODY")
    private String html;

    @Column(name = "CONFIDENTIAL", nullable = false, updatable = false)
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private MailStatus status;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Column(name = "DUE_AT", nullable = false)
    private Instant dueAt;

    @Column(name = "VALID_UNTIL", nullable = false, updatable = false)
    private Instant validUntil;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "SENDING_AT")
    private Instant sendingAt;

    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Column(name = "FAILURE")
    private String failure;

    protected OutboxMail() {}

    OutboxMail(MailMessage message, boolean deliverable, Instant now) {
        kind = message.kind();
        recipient = message.to();
        subject = message.subject();
        text = message.text();
        html = message.html();
        confidential = message.confidential();
        status = deliverable ? MailStatus.QUEUED : MailStatus.HELD;
        dueAt = now;
        createdAt = now;
        validUntil = now.plus(message.useful());
    }

    /** MAIL-2: says that the mail server is about to be spoken to. */
    Envelope startSending(Instant now) {
        become(MailStatus.SENDING);
        attempts++;
        sendingAt = now;
        return new Envelope(id, attempts, recipient, subject, text, html, createdAt);
    }

    void sent(Instant now) {
        become(MailStatus.SENT);
        sentAt = now;
        failure = null;
        forgetLink();
    }

    /** MAIL-3: it was certainly not taken; it waits for the next try, or has failed. */
    void notTaken(String why, boolean forGood, Instant now) {
        failure = shortened(why);
        if (forGood || attempts > WAITS.size()) {
            become(MailStatus.FAILED);
        } else {
            become(MailStatus.QUEUED);
            dueAt = now.plus(WAITS.get(attempts - 1));
        }
    }

    /** MAIL-2: nobody can tell whether it was taken. */
    void unknown(String why) {
        become(MailStatus.UNKNOWN);
        failure = shortened(why);
    }

    /** It no longer makes sense to send it. */
    void expire() {
        become(MailStatus.EXPIRED);
        forgetLink();
    }

    /** A mail server is configured now. */
    void release(Instant now) {
        become(MailStatus.QUEUED);
        dueAt = now;
    }

    /** An administrator decides to send it once more, knowing that it may arrive twice if it is {@code UNKNOWN}. */
    void retry(Instant now) {
        if (!status.canBecome(MailStatus.QUEUED) || status == MailStatus.SENDING) {
            throw new RuleViolation("mail.not-stuck", status);
        }
        if (text == null || now.isAfter(validUntil)) {
            throw new RuleViolation("mail.too-late");
        }
        release(now);
        attempts = 0;
    }

    /** Whether it is the hand-over of this attempt, begun before then, of which nothing was heard. */
    boolean isSendingSince(Instant then) {
        return status == MailStatus.SENDING && sendingAt.isBefore(then);
    }

    boolean isAttempt(int number) {
        return status == MailStatus.SENDING && attempts == number;
    }

    MailRow row() {
        return new MailRow(id, kind, recipient, status, attempts, createdAt, dueAt, sentAt, failure);
    }

    Long id() {
        return id;
    }

    MailStatus status() {
        return status;
    }

    /** What it says; null once that was forgotten. */
    String text() {
        return text;
    }

    private void forgetLink() {
        if (confidential) {
            text = null;
            html = null;
        }
    }

    private void become(MailStatus next) {
        if (!status.canBecome(next)) {
            throw new RuleViolation("mail.wrong-status", status, next);
        }
        status = next;
    }

    private static String shortened(String why) {
        String line = String.valueOf(why).replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= 500 ? line : line.substring(0, 500);
    }
}
