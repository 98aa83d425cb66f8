package org.poamtracker.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wired;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** The outbox on a database in memory, with whatever mail server a test wants. */
final class MailWorld {

    final TestPersistence db;
    final TestClock clock = new TestClock("2026-11-21T15:00:00Z");
    final List<TrailEvent> trail = new ArrayList<>();
    final MailRepository outbox;

    MailWorld(TestPersistence db) {
        this.db = db;
        outbox = Wired.with(new MailRepository(), db.em(), new Gate());
    }

    MailSender sender(MailServer server) {
        return Wired.with(new MailSender(), server, clock, Wired.with(new CommittingTransactions(), outbox, clock));
    }

    MailService service(MailServer server) {
        Trail appending = new Trail() {
            @Override
            public void append(TrailEvent event) {
                trail.add(event);
            }
        };
        return Wired.with(new MailService(), outbox, server, clock, appending);
    }

    /** Writes a message as a feature would, and says its id. */
    long write(MailMessage message, boolean deliverable) {
        return db.commit(() -> {
            OutboxMail mail = new OutboxMail(message, deliverable, clock.instant());
            outbox.add(mail);
            return mail.id();
        });
    }

    long write(String to) {
        return write(MailMessage.notice("due", to, "Due " + to, "Text"), true);
    }

    MailRow row(long id) {
        return db.commit(() -> outbox.locked(id).orElseThrow().row());
    }

    String text(long id) {
        return db.commit(() -> outbox.locked(id).orElseThrow().text());
    }

    /** Each step in a transaction of its own, as the container does it. */
    private final class CommittingTransactions extends MailTransactions {

        @Override
        Optional<Envelope> takeOut() {
            return db.commit(super::takeOut);
        }

        @Override
        void ended(Envelope envelope, MailServer.Outcome outcome) {
            db.commit(() -> super.ended(envelope, outcome));
        }

        @Override
        int giveUpInterrupted() {
            return db.commit(super::giveUpInterrupted);
        }

        @Override
        int release() {
            return db.commit(super::release);
        }

        @Override
        int expire() {
            return db.commit(super::expire);
        }

        @Override
        int forgetWrittenBefore(java.time.Instant then) {
            return db.commit(() -> super.forgetWrittenBefore(then));
        }
    }
}
