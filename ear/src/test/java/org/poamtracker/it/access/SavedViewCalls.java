package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.poamtracker.savedview.SaveView;
import org.poamtracker.savedview.SavedViewService;

/** How views of the list of items are called; what is not shared is its owner's alone. */
final class SavedViewCalls {

    private static final Set<Target> WHOSE = EnumSet.of(Target.MINE, Target.THEIRS);
    private static final AtomicLong LAST = new AtomicLong(900_000_000L);

    private SavedViewCalls() {}

    private interface OnView {
        Attempt of(long id);
    }

    static List<MethodCall> all() {
        SavedViewService views = As.a(SavedViewService.class);
        return List.of(
                own("views", id -> reads("id=" + id + ",", () -> views.views().rows())),
                own("remove", id -> changes("SAVEDVIEW", () -> views.remove(id))),
                any("save", () -> changes("SAVEDVIEW", () -> views.save(view()))),
                any("openAsUsual", () -> changes("SAVEDVIEW_SETTING", views::openAsUsual)),
                any("keepColumns", () -> changes("SAVEDVIEW_SETTING", () -> views.keepColumns("AGENCY"))));
    }

    private static SaveView view() {
        SaveView view = new SaveView();
        view.setName("View " + LAST.incrementAndGet());
        view.setAddress("?status=open");
        return view;
    }

    private interface Making {
        Attempt make();
    }

    private static MethodCall any(String name, Making call) {
        return new MethodCall("savedview.SavedViewService." + name, Set.of(Target.ANY), (target, login) -> {
            Tables.write("delete from SAVEDVIEW_SETTING");
            return call.make();
        });
    }

    private static MethodCall own(String name, OnView call) {
        return new MethodCall("savedview.SavedViewService." + name, WHOSE, (target, login) -> {
            String other = login.equals("compliance") ? "auditor" : "compliance";
            boolean mine = target == Target.MINE && !login.equals("nobody");
            return call.of(target.exists() ? kept(mine ? login : other) : Items.NOWHERE);
        });
    }

    private static long kept(String login) {
        long id = LAST.incrementAndGet();
        Tables.write(
                "insert into SAVEDVIEW (ID, VERSION, OWNER_ID, OWNER_NAME, NAME, ADDRESS) values (?, 1, ?, ?, ?, '?status=open')",
                id,
                As.person(login),
                login,
                "View " + id);
        return id;
    }
}
