package org.poamtracker.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.discussion.CommentSaid;
import org.poamtracker.discussion.Followers;
import org.poamtracker.poam.PoamMoved;
import org.poamtracker.poam.PoamStakes;
import org.poamtracker.poam.PoamStakes.Stake;
import org.poamtracker.security.CurrentUser;

/** Tells followers of items what happens to them, and who is called in a comment that they are (NOTE-8). */
@ApplicationScoped
class FollowEvents {

    /** What happened, as {@code FOLLOWED} is completed. */
    private enum What {
        COMMENTED,
        MOVED
    }

    @Inject
    Notifications notifications;

    @Inject
    PoamStakes stakes;

    @Inject
    Followers followers;

    @Inject
    CurrentUser user;

    void on(@Observes CommentSaid said) {
        Stake stake = stakes.of(said.poamId()).orElseThrow();
        Set<Long> mentioned = without(said.mentioned(), said.authorId());
        notifications.tell(Told.of(NotificationKind.MENTIONED, null, stake.poamId(), stake.number()), mentioned);
        Set<Long> others = without(said.followers(), said.authorId());
        others.removeAll(mentioned);
        notifications.tell(Told.of(NotificationKind.FOLLOWED, What.COMMENTED, stake.poamId(), stake.number()), others);
    }

    /** Its owner and whoever submitted it or asked for its closure are told what it means for them. */
    void on(@Observes PoamMoved moved) {
        if (moved.from() == null) {
            return;
        }
        Stake stake = stakes.of(moved.poamId()).orElseThrow();
        Set<Long> others = new HashSet<>(followers.of(moved.poamId()));
        others.removeAll(Arrays.asList(stake.ownerId(), stake.submittedBy(), stake.closureAskedBy()));
        if (user.isKnown()) {
            others.remove(user.personId());
        }
        notifications.tell(Told.of(NotificationKind.FOLLOWED, What.MOVED, stake.poamId(), stake.number()), others);
    }

    private static Set<Long> without(Collection<Long> people, Long author) {
        Set<Long> others = new HashSet<>(people);
        others.removeIf(person -> Objects.equals(person, author));
        return others;
    }
}
