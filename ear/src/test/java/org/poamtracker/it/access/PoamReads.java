package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.concurrent.Callable;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;
import org.poamtracker.poam.PoamDatesService;
import org.poamtracker.poam.PoamDuty;
import org.poamtracker.poam.PoamExportService;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamHomeService;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.security.AccessDenied;

/** How the boundaries are called that read items. */
final class PoamReads {

    private PoamReads() {}

    private interface OnItem {
        Attempt of(Item item) throws Exception;
    }

    private interface OnNextItem {
        Attempt of(Item item, Long agency) throws Exception;
    }

    static List<MethodCall> all() {
        PoamService items = As.a(PoamService.class);
        PoamExportService exports = As.a(PoamExportService.class);
        return List.of(
                item("PoamService.list", Step.OPEN, item -> reads(item.number(), () -> items.list(named(item)))),
                item(
                        "PoamService.board",
                        Step.OPEN,
                        item -> reads(
                                item.number(), () -> items.board(named(item).filter(), List.of(PoamStatus.OPEN), 10))),
                item(
                        "PoamDatesService.timeline",
                        Step.OPEN,
                        item -> reads(item.number(), () -> As.a(PoamDatesService.class)
                                .timeline(named(item)))),
                counts(items),
                item("PoamService.show", Step.OPEN, item -> reads(item.number(), () -> items.show(item.id()))),
                item("PoamService.ledger", Step.OPEN, item -> reads("[", () -> items.ledger(item.id()))),
                new MethodCall("poam.PoamService.owners", Target.AGENCIES, (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("id=", () -> items.owners(agency));
                }),
                item(
                        "PoamExportService.batch",
                        Step.OPEN,
                        item -> reads(item.number(), () -> exports.batch(named(item)))),
                item(
                        "PoamExportService.chosen",
                        Step.OPEN,
                        item -> reads(item.number(), () -> exports.chosen(List.of(item.id())))));
    }

    /** An item more is counted by whoever reaches it. */
    private static MethodCall counts(PoamService items) {
        MethodCall.Factory factory = (target, login) -> {
            PoamFilter ofAgency = PoamFilter.all().ofAgency(Items.agency(target));
            Callable<Long> open = () -> items.counts(ofAgency).getOrDefault(PoamStatus.OPEN, 0L);
            long before = seen(login, open);
            Items.at(target, Step.OPEN);
            return reads("open " + (before + 1) + ".", () -> "open " + open.call() + ".");
        };
        return new MethodCall("poam.PoamService.counts", Target.ITEMS, factory, true);
    }

    private static long seen(String login, Callable<Long> count) throws Exception {
        try {
            return As.login(login, count);
        } catch (AccessDenied countsNothing) {
            return 0;
        }
    }

    static List<MethodCall> home() {
        PoamHomeService home = As.a(PoamHomeService.class);
        return List.of(
                next("home", (item, agency) -> reads(item.number(), () -> home.home(agency))),
                next("milestones", (item, agency) -> reads(item.number(), () -> home.milestones(agency))),
                item(
                        "PoamHomeService.requests",
                        Step.EXTENDING,
                        item -> reads(item.number(), () -> home.requests(null))),
                waiting(home, PoamDuty.COMPLETE, Step.DRAFT),
                waiting(home, PoamDuty.DECIDE, Step.SUBMITTED),
                waiting(home, PoamDuty.VERIFY, Step.PENDING),
                new MethodCall("poam.PoamHomeService.waiting(CHECK)", Target.ITEMS, (target, login) -> {
                    Item item = Items.toCheck(target);
                    return reads(item.number(), () -> home.waiting(PoamDuty.CHECK, named(item)));
                }));
    }

    private static MethodCall waiting(PoamHomeService home, PoamDuty duty, Step step) {
        return item(
                "PoamHomeService.waiting(" + duty + ")",
                step,
                item -> reads(item.number(), () -> home.waiting(duty, named(item))));
    }

    private static MethodCall item(String name, Step step, OnItem call) {
        return new MethodCall("poam." + name, Target.ITEMS, (target, login) -> call.of(Items.at(target, step)));
    }

    private static MethodCall next(String name, OnNextItem call) {
        return new MethodCall(
                "poam.PoamHomeService." + name,
                Target.ITEMS,
                (target, login) -> call.of(Items.dueToday(target), Items.agency(target)));
    }

    private static PoamQuery named(Item item) {
        return PoamQuery.first(PoamFilter.all().with(item.number()), 10);
    }
}
