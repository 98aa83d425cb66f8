package org.poamtracker.discussion;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.agency.Reacher;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamBeside;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;
import org.poamtracker.trail.HistoryRow;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Talking about items that the caller reaches, and following them. */
@Stateless
public class DiscussionService {

    static final String SAID = "comment";

    @Inject
    DiscussionRepository discussions;

    @Inject
    Followers followers;

    @Inject
    PoamBeside items;

    @Inject
    History history;

    @Inject
    Trail trail;

    @Inject
    CurrentUser user;

    @Inject
    Event<CommentSaid> said;

    @Inject
    Clock clock;

    /**
     * What was said about an item, newest first.
     *
     * @param requestId only what was said about this request about it; null for all
     * @param before {@link CommentPage#older} of the slice read last, or null for the newest
     * @throws RuleViolation {@code poam.unknown}
     */
    @Requires(POAM_VIEW)
    public CommentPage comments(long poamId, Long requestId, Long before) {
        items.reached(poamId);
        return CommentPage.of(discussions.of(poamId, requestId, before, CommentPage.SIZE + 1).stream()
                .map(comment -> comment.row(user.personId()))
                .toList());
    }

    /**
     * All that happened to an item and was said about it, newest first.
     *
     * @param before {@link ActivityPage#older} of the slice read last, or null for the newest
     * @throws RuleViolation {@code poam.unknown}
     */
    @Requires(POAM_VIEW)
    public ActivityPage activity(long poamId, Long before) {
        items.reached(poamId);
        HistoryPage events = history.of("POAM", poamId, before);
        Map<Long, CommentRow> comments = new HashMap<>();
        discussions
                .byIds(events.rows().stream()
                        .map(DiscussionService::commentId)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(comment -> comments.put(comment.id(), comment.row(user.personId())));
        List<ActivityRow> rows = events.rows().stream()
                .map(event -> new ActivityRow(event, comments.get(commentId(event))))
                .toList();
        return new ActivityPage(rows, events.older());
    }

    private static Long commentId(HistoryRow event) {
        return event.changes().stream()
                .filter(change -> event.action().equals("POAM_COMMENTED")
                        && change.field().equals(SAID))
                .map(change -> Long.valueOf(change.newValue()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Says something about an item, or about a request about it; its author follows the item from now on, unless they chose
     * not to.
     *
     * @throws RuleViolation {@code poam.unknown}; {@code poam.unknown-request} for a request about another item
     */
    @Requires(POAM_VIEW)
    public long say(@Valid SayComment words) {
        PoamBeside.Place place = items.reached(words.getPoamId());
        long me = user.personId();
        if (words.getRequestId() != null) {
            items.demandRequest(place.poamId(), words.getRequestId());
        }
        Comment comment = new Comment(place.poamId(), words, new Act(me, user.name(), clock.instant()));
        discussions.add(comment);
        if (discussions.choice(place.poamId(), me).isEmpty()) {
            discussions.choose(place.poamId(), me, true);
        }
        trail.append(TrailEvent.of("POAM_COMMENTED")
                .on("POAM", place.poamId(), place.number())
                .agency(place.agencyId())
                .change(SAID, null, comment.id()));
        List<Reacher> reaching = followers.reaching(place.poamId());
        Set<Long> mentioned = Mentions.in(words.getText(), reaching);
        said.fire(new CommentSaid(place.poamId(), me, mentioned, followers.among(place.poamId(), reaching)));
        return comment.id();
    }

    /** Takes back what the caller said. @throws RuleViolation {@code discussion.unknown} where somebody else said it */
    @Requires(POAM_VIEW)
    public void withdraw(long commentId) {
        Comment comment = discussions
                .find(commentId)
                .filter(known -> known.isBy(user.personId()))
                .orElseThrow(() -> new RuleViolation("discussion.unknown", commentId));
        PoamBeside.Place place = items.reached(comment.poamId());
        comment.withdraw(clock.instant());
        trail.append(TrailEvent.of("POAM_COMMENT_WITHDRAWN")
                .on("POAM", place.poamId(), place.number())
                .agency(place.agencyId()));
    }

    /** Whom a comment on an item can call: everybody who reads it, by name. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_VIEW)
    public List<Reacher> people(long poamId) {
        items.reached(poamId);
        return followers.reaching(poamId);
    }

    /** Whether the caller follows an item. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_VIEW)
    public boolean isFollowing(long poamId) {
        items.reached(poamId);
        return discussions.choice(poamId, user.personId()).orElseGet(() -> items.assigned(poamId)
                .contains(user.personId()));
    }

    /** Follows an item from now on, or no longer. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_VIEW)
    public void follow(long poamId, boolean follows) {
        items.reached(poamId);
        discussions.choose(poamId, user.personId(), follows);
    }
}
