package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.poamtracker.mail.MailText;
import org.poamtracker.mail.Outbox;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.LinkAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people, in the caller's transaction (NOTE-2). */
@ApplicationScoped
class Notifications {

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    @Inject
    NotificationRepository notifications;

    @Inject
    Addressees addressees;

    @Inject
    Outbox outbox;

    @Inject
    LinkAddress address;

    @Inject
    Clock clock;

    /** Tells these people what happened or follows from a date; whoever was told it once is not told again. */
    @Transactional(MANDATORY)
    void tell(Told told, Collection<Long> people) {
        for (Addressee addressee : addressees.of(people)) {
            if (told.once() == null || before(told, addressee).isEmpty()) {
                add(told, addressee);
            }
        }
    }

    /** The same without a mail at once, where another one has said it for all. */
    @Transactional(MANDATORY)
    void tellQuietly(Told told, Collection<Long> people) {
        for (Addressee addressee : addressees.of(people)) {
            notifications.add(new Notification(told, addressee, clock.instant()));
        }
    }

    /** Tells them once more what they were told before: it is unread again, and the next digest carries it. */
    @Transactional(MANDATORY)
    void remind(Told told, Collection<Long> people) {
        Instant now = clock.instant();
        for (Addressee addressee : addressees.of(people)) {
            Optional<Notification> before = before(told, addressee);
            if (before.isPresent()) {
                before.get().tell(addressee, now);
            } else {
                add(told, addressee);
            }
        }
    }

    private Optional<Notification> before(Told told, Addressee addressee) {
        return notifications.once(Notification.onceFor(told, addressee.personId()));
    }

    private void add(Told told, Addressee addressee) {
        notifications.add(new Notification(told, addressee, clock.instant()));
        if (addressee.delivery(told.kind()) == Delivery.AT_ONCE && addressee.mail() != null) {
            mail(told, addressee);
        }
    }

    /** NOTE-5: an address that cannot be written to must not undo what happened. */
    private void mail(Told told, Addressee addressee) {
        String text = NotificationText.of(told.kind(), told.detail(), told.number(), told.day());
        try {
            outbox.send(MailText.write(
                    "notification",
                    addressee.mail(),
                    text,
                    address.ofPage(told.about().page())));
        } catch (RuleViolation unusable) {
            LOG.warn("The address of person {} cannot be written to", addressee.personId());
        }
    }
}
