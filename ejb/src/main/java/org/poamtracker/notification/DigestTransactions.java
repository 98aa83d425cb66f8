package org.poamtracker.notification;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Whether a digest is to come to somebody now. */
    @FunctionalInterface
    interface Time {

        /** Asked for each way in which something is gathered. */
        boolean hasCome(Addressee addressee, Delivery delivery);
    }

    /** The next person, by id, for whom something waits. */
    @Transactional(REQUIRES_NEW)
    Optional<Long> nextWaiting(long after) {
        return notifications.nextWaiting(after);
    }

    /** What a person is called. */
    @Transactional(REQUIRES_NEW)
    String name(long personId) {
        return addressees.name(personId);
    }

    /** Writes this person's digest if it is time for it; any number of lines cost the memory of those it shows. */
    @Transactional(REQUIRES_NEW)
    boolean gather(long personId, Time time) {
        Addressee addressee =
                addressees.of(List.of(personId)).stream().findFirst().orElse(null);
        if (addressee == null || addressee.mail() == null) {
            notifications.gathered(personId, EnumSet.allOf(NotificationKind.class));
            return false;
        }
        Set<NotificationKind> chosenOtherwise =
                kinds(kind -> !addressee.delivery(kind).isGathered());
        if (!chosenOtherwise.isEmpty()) {
            notifications.gathered(personId, chosenOtherwise);
        }
        Set<NotificationKind> due = kinds(
                kind -> addressee.delivery(kind).isGathered() && time.hasCome(addressee, addressee.delivery(kind)));
        return !due.isEmpty() && send(addressee, due);
    }

    /** What is marked is what is counted, so nothing that comes meanwhile is taken for told. */
    private boolean send(Addressee addressee, Set<NotificationKind> due) {
        List<String> lines = notifications.waiting(addressee.personId(), due, LINES).stream()
                .map(told -> "- " + NotificationText.of(told))
                .toList();
        int all = notifications.gathered(addressee.personId(), due);
        if (all == 0) {
            return false;
        }
        String more = all > lines.size() ? "\n- …" : "";
        outbox.send(MailText.write(
                "notification-digest",
                addressee.mail(),
                all,
                String.join("\n", lines) + more,
                address.ofPage("/notification/list.xhtml")));
        return true;
    }

    /** Writes down that somebody could not be written to. */
    @Transactional(REQUIRES_NEW)
    void ended(NotificationRun run) {
        notifications.add(run);
    }

    private static Set<NotificationKind> kinds(Predicate<NotificationKind> which) {
        return EnumSet.allOf(NotificationKind.class).stream()
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotificationKind.class)));
    }
}
