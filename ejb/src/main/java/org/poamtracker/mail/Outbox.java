package org.poamtracker.mail;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.poamtracker.security.Deliveries;

/** Where a feature puts what it has to say by mail. */
@ApplicationScoped
public class Outbox implements Deliveries {

    @Inject
    MailRepository outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    Event<MailQueued> queued;

    /**
     * Whether mail leaves this server at all. Where it does not, a one-time link is shown to the administrator who asked
     * for it instead (MAIL-4).
     */
    @Override
    public boolean deliversMail() {
        return server.isConfigured();
    }

    /** Writes a message in the caller's transaction (MAIL-1): it is sent if that commits, and not at all if it does not. */
    @Transactional(MANDATORY)
    public void send(MailMessage message) {
        outbox.add(new OutboxMail(message, server.isConfigured(), clock.instant()));
        queued.fire(new MailQueued());
    }
}
