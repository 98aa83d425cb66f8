package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.poamtracker.mail.MailText;
import org.poamtracker.mail.Outbox;
import org.poamtracker.platform.Clocks;
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
        tellAll(people.stream().map(person -> new Telling(told, person, false)).toList());
    }

    /** Tells one person many things, with one mail at once that says it for all. */
    @Transactional(MANDATORY)
    void tellMany(List<Told> all, long personId) {
        for (Addressee addressee : addressees.of(List.of(personId))) {
            all.stream().limit(1).forEach(first -> add(first, addressee));
            all.stream().skip(1).forEach(told -> notifications.add(new Notification(told, addressee, clock.instant())));
        }
    }

    /**
     * Tells many people many things. Whoever is reminded of what they were told before finds it unread again, and in the next
     * digest, once a day.
     */
    @Transactional(MANDATORY)
    void tellAll(Collection<Telling> tellings) {
        Map<Long, Addressee> people = new HashMap<>();
        addressees
                .of(tellings.stream().map(Telling::personId).collect(Collectors.toSet()))
                .forEach(person -> people.put(person.personId(), person));
        Map<String, Notification> before = new HashMap<>();
        notifications
                .toldOnce(tellings.stream()
                        .map(Telling::once)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .forEach(told -> before.put(told.once(), told));
        Instant now = clock.instant();
        Instant midnight = LocalDate.now(clock).atStartOfDay(Clocks.BOSTON).toInstant();
        for (Telling telling : tellings) {
            Addressee addressee = people.get(telling.personId());
            Notification told = telling.once() == null ? null : before.get(telling.once());
            if (addressee != null && told == null) {
                Notification added = add(telling.told(), addressee);
                before.put(telling.once(), added);
            } else if (addressee != null && telling.again() && !told.isToldSince(midnight)) {
                told.tell(addressee, now);
            }
        }
    }

    private Notification add(Told told, Addressee addressee) {
        Notification notification = new Notification(told, addressee, clock.instant());
        notifications.add(notification);
        if (addressee.delivery(told.kind()) == Delivery.AT_ONCE && addressee.mail() != null) {
            mail(told, addressee);
        }
        return notification;
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
