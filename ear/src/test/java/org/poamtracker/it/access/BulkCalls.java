package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.poamtracker.bulk.BulkService;
import org.poamtracker.bulk.SelectItems;
import org.poamtracker.bulk.StartBulk;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;
import org.poamtracker.poam.PoamField;
import org.poamtracker.poam.PoamFilter;

/** How changes of many items are called: choosing on items, everything after that on changes of one's own. */
final class BulkCalls {

    private static final Set<Target> WHOSE = EnumSet.of(Target.MINE, Target.THEIRS);
    private static final AtomicLong LAST = new AtomicLong(900_000_000L);

    private BulkCalls() {}

    static List<MethodCall> all() {
        BulkService bulks = As.a(BulkService.class);
        return List.of(
                new MethodCall("bulk.BulkService.selected", Target.ITEMS, (target, login) -> {
                    Item item = Items.at(target, Step.OPEN);
                    return reads("" + item.id(), () -> bulks.selected(only(item)));
                }),
                new MethodCall("bulk.BulkService.start", Target.ITEMS, (target, login) -> {
                    Item item = Items.at(target, Step.OPEN);
                    StartBulk start = new StartBulk(only(item), Map.of(PoamField.OFFICE, "Elsewhere"));
                    return changes("BULK", () -> bulks.start(start));
                }),
                own("show", "WEIGHED", id -> reads("id=" + id + ",", () -> bulks.show(id))),
                own("latest", "WEIGHED", id -> reads("id=" + id + ",", bulks::latest)),
                own("entries", "WEIGHED", id -> reads("position=1,", () -> bulks.entries(id, null, 1, 10))),
                own("accept", "WEIGHED", id -> changes("BULK", () -> bulks.accept(id))),
                own("discard", "WEIGHED", id -> changes("BULK", () -> bulks.discard(id))),
                own("undo", "WRITTEN", id -> changes("BULK", () -> bulks.undo(id))));
    }

    private static SelectItems only(Item item) {
        return new SelectItems(List.of(item.id()), PoamFilter.all());
    }

    private interface OnBulk {
        Attempt of(long id);
    }

    private static MethodCall own(String name, String state, OnBulk call) {
        return new MethodCall("bulk.BulkService." + name, WHOSE, (target, login) -> {
            String other = login.equals("iso.dta") ? "iso.dor" : "iso.dta";
            boolean mine = target == Target.MINE && !login.equals("nobody");
            return call.of(target.exists() ? bulk(mine ? login : other, state) : Items.NOWHERE);
        });
    }

    /** A change of this login's, of one item, that has come this far and sets nothing. */
    static long bulk(String login, String state) {
        long id = LAST.incrementAndGet();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Tables.write(
                "insert into BULK (ID, VERSION, PERSON_ID, STATE, ITEMS, CHANGED_ITEMS, UNCHANGED_ITEMS, REFUSED_ITEMS,"
                        + " UNDONE_ITEMS, KEPT_ITEMS, STARTED_AT, WRITTEN_AT) values (?, 1, ?, ?, 1, 1, 0, 0, 0, 0, ?, ?)",
                id,
                As.person(login),
                state,
                now,
                now);
        Tables.write(
                "insert into BULK_ENTRY (BULK_ID, POSITION, POAM_ID, OUTCOME, PLACE, ITEM_VERSION)"
                        + " select ?, 1, min(p.ID), 'CHANGED', 1, 0 from POAM p",
                id);
        return id;
    }

    /** A change of whoever writes the items of a place, as its job expects it. */
    static long forJob(Target target, String kind) {
        String state =
                switch (kind) {
                    case "bulk-weigh" -> "WEIGHING";
                    case "bulk-write" -> "WRITING";
                    default -> "UNDOING";
                };
        return target.exists() ? bulk(target.writer(), state) : Items.NOWHERE;
    }
}
