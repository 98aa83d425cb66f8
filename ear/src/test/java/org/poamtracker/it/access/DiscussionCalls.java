package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.poamtracker.discussion.DiscussionService;
import org.poamtracker.discussion.SayComment;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;

/** How talking about items is called. */
final class DiscussionCalls {

    private static final AtomicLong LAST = new AtomicLong(900_000_000L);

    private DiscussionCalls() {}

    private interface OnItem {
        Attempt of(Item item);
    }

    static List<MethodCall> all() {
        DiscussionService talk = As.a(DiscussionService.class);
        return List.of(
                item("comments", item -> reads("rows=", () -> talk.comments(item.id(), null, null))),
                item("activity", item -> reads("POAM_OPENED", () -> talk.activity(item.id(), null))),
                item("people", item -> reads("id=", () -> talk.people(item.id()))),
                item("isFollowing", item -> reads("", () -> talk.isFollowing(item.id()))),
                item("say", item -> changes("DISCUSSION_COMMENT", () -> talk.say(new SayComment(item.id(), "Hello")))),
                item("follow", item -> changes("DISCUSSION_FOLLOWER", () -> talk.follow(item.id(), true))),
                new MethodCall(
                        "discussion.DiscussionService.withdraw",
                        EnumSet.of(Target.MINE, Target.THEIRS),
                        (target, login) -> {
                            boolean mine = target == Target.MINE && !login.equals("nobody");
                            String other = login.equals("compliance") ? "auditor" : "compliance";
                            long id = target.exists() ? comment(mine ? login : other) : Items.NOWHERE;
                            return changes("DISCUSSION_COMMENT", () -> talk.withdraw(id));
                        }));
    }

    private static MethodCall item(String name, OnItem call) {
        return new MethodCall(
                "discussion.DiscussionService." + name,
                Target.ITEMS,
                (target, login) -> call.of(Items.at(target, Step.OPEN)));
    }

    /** Something that this login said about an item that it reads. */
    private static long comment(String login) throws Exception {
        long id = LAST.incrementAndGet();
        Target place = login.endsWith(".dor") || login.equals("scio.anf")
                ? Target.DOR
                : login.equals("staff.dta") ? Target.STAFF : Target.DTA;
        Tables.write(
                "insert into DISCUSSION_COMMENT (ID, VERSION, POAM_ID, AUTHOR_ID, AUTHOR_NAME, SAID_AT, TEXT)"
                        + " values (?, 1, ?, ?, ?, ?, 'Said')",
                id,
                Items.at(place, Step.OPEN).id(),
                As.person(login),
                login,
                LocalDateTime.now(ZoneOffset.UTC));
        return id;
    }
}
