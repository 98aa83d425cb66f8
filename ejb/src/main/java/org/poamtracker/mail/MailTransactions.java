package org.poamtracker.mail;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of the sender, each in a transaction of its own; none is open while the mail server is spoken to. */
@ApplicationScoped
class MailTransactions {

    /** Longer than any hand-over takes: whoever began one earlier and said nothing since is gone. */
    static final Duration SILENCE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 200;

    @Inject
    MailRepository outbox;

    @Inject
    Clock clock;

    /** MAIL-2: takes the message that has been due longest, and says so before it is handed over. */
    @Transactional(REQUIRES_NEW)
    Optional<Envelope> takeOut() {
        Instant now = clock.instant();
        return outbox.nextDue(now).map(mail -> mail.startSending(now));
    }

    /** Writes down how a hand-over ended; one that was given up meanwhile stays as it is. */
    @Transactional(REQUIRES_NEW)
    void ended(Envelope envelope, MailServer.Outcome outcome) {
        outbox.locked(envelope.id())
                .filter(mail -> mail.isAttempt(envelope.attempt()))
                .ifPresent(mail -> end(mail, outcome));
    }

    /** MAIL-2: a hand-over that nobody ended may have succeeded. Returns how many there were. */
    @Transactional(REQUIRES_NEW)
    int giveUpInterrupted() {
        Instant then = clock.instant().minus(SILENCE);
        List<OutboxMail> interrupted = locked(outbox.ids(MailStatus.SENDING, AT_ONCE))
                .filter(mail -> mail.isSendingSince(then))
                .toList();
        interrupted.forEach(mail -> mail.unknown("The server stopped while it was handed over"));
        return interrupted.size();
    }

    /** MAIL-4: what waited for a mail server goes out now. Returns how many there were. */
    @Transactional(REQUIRES_NEW)
    int release() {
        List<Long> held = outbox.ids(MailStatus.HELD, AT_ONCE);
        locked(held).forEach(mail -> mail.release(clock.instant()));
        return held.size();
    }

    /** MAIL-4: what came too late is not sent any more, and its one-time link is forgotten. Returns how many there were. */
    @Transactional(REQUIRES_NEW)
    int expire() {
        List<Long> past = new ArrayList<>();
        past.addAll(outbox.idsPast(MailStatus.HELD, false, clock.instant()));
        past.addAll(outbox.idsPast(MailStatus.QUEUED, false, clock.instant()));
        past.addAll(outbox.idsPast(MailStatus.UNKNOWN, true, clock.instant()));
        past.addAll(outbox.idsPast(MailStatus.FAILED, true, clock.instant()));
        locked(past).forEach(OutboxMail::expire);
        return past.size();
    }

    /** MAIL-6: forgets what was written before then; returns how many. */
    @Transactional(REQUIRES_NEW)
    int forgetWrittenBefore(Instant then) {
        return outbox.removeCreatedBefore(then);
    }

    private Stream<OutboxMail> locked(List<Long> ids) {
        return ids.stream().flatMap(id -> outbox.locked(id).stream());
    }

    private void end(OutboxMail mail, MailServer.Outcome outcome) {
        switch (outcome.answer()) {
            case TAKEN -> mail.sent(clock.instant());
            case NOT_NOW -> mail.notTaken(outcome.why(), false, clock.instant());
            case NEVER -> mail.notTaken(outcome.why(), true, clock.instant());
            case UNKNOWN -> mail.unknown(outcome.why());
        }
    }
}
