package org.poamtracker.mail;

import static org.poamtracker.security.Permission.MAIL_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** What administrators see of the outbox: states and addresses, never what a message says. */
@Stateless
public class MailService {

    @Inject
    MailRepository outbox;

    @Inject
    MailServer server;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Whether mail leaves this server at all. */
    @Requires(MAIL_VIEW)
    public boolean delivers() {
        return server.isConfigured();
    }

    /** The messages of one status, newest first. */
    @Requires(MAIL_VIEW)
    public Page<MailRow> list(MailStatus status, int first, int size) {
        return outbox.page(status, first, size).map(OutboxMail::row);
    }

    /** How many messages have this status. */
    @Requires(MAIL_VIEW)
    public long count(MailStatus status) {
        return outbox.count(status);
    }

    /**
     * Sends a stuck message once more: the caller accepts that one of unknown fate may arrive twice.
     *
     * @throws RuleViolation {@code mail.unknown}, {@code mail.not-stuck}, {@code mail.too-late}
     */
    @Requires(MAIL_VIEW)
    public void retry(long id) {
        OutboxMail mail = outbox.locked(id).orElseThrow(() -> new RuleViolation("mail.unknown", id));
        MailStatus before = mail.status();
        mail.retry(clock.instant());
        trail.append(
                TrailEvent.of("MAIL_RETRIED").on("MAIL", id, mail.row().to()).change("status", before, mail.status()));
    }
}
