package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.poamtracker.mail.MailText;
import org.poamtracker.mail.Outbox;
import org.poamtracker.security.LinkAddress;

/** One person's digest, in a transaction of its own: what it carries is marked with the mail that carries it. */
@ApplicationScoped
class DigestTransactions {

    private static final int LINES = 50;

    @Inject
    NotificationRepository notifications;

    @Inject
    Addressees addressees;

    @Inject
    Outbox outbox;

    @Inject
    LinkAddress address;

    @Transactional(REQUIRES_NEW)
    List<Long> peopleWaiting() {
        return notifications.peopleWaiting();
    }

    /** Writes this person's digest if it is time for it. */
    @Transactional(REQUIRES_NEW)
    void gather(long personId, Instant now) {
        Optional<Addressee> addressee =
                addressees.of(List.of(personId)).stream().findFirst();
        List<Notification> waiting = notifications.waiting(personId);
        if (addressee.isEmpty() || addressee.get().mail() == null) {
            waiting.forEach(Notification::gathered);
            return;
        }
        waiting.stream()
                .filter(told -> !addressee.get().delivery(told.kind()).isGathered())
                .forEach(Notification::gathered); // chosen otherwise since
        List<Notification> due = waiting.stream()
                .filter(told -> addressee.get().isTimeFor(addressee.get().delivery(told.kind()), now))
                .toList();
        if (!due.isEmpty()) {
            outbox.send(MailText.write(
                    "notification-digest",
                    addressee.get().mail(),
                    due.size(),
                    lines(due),
                    address.ofPage("/notification/list.xhtml")));
            due.forEach(Notification::gathered);
        }
    }

    private static String lines(List<Notification> told) {
        String shown = told.stream()
                .limit(LINES)
                .map(each -> "- " + NotificationText.of(each))
                .collect(Collectors.joining("\n"));
        return told.size() <= LINES ? shown : shown + "\n- …";
    }
}
