package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.concurrent.Callable;
import org.poamtracker.dashboard.DashboardService;
import org.poamtracker.dashboard.ScorecardSort;
import org.poamtracker.it.access.Items.Step;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.security.AccessDenied;

/** How the boundary of dashboards is called: an item more is counted by whoever reaches it. */
final class DashboardCalls {

    private DashboardCalls() {}

    static List<MethodCall> all() {
        DashboardService dashboards = As.a(DashboardService.class);
        return List.of(
                counting(
                        "figures",
                        target -> () -> dashboards
                                .figures(PoamFilter.all().ofAgency(Items.agency(target)))
                                .inForce()),
                counting("totals", target -> () -> dashboards.totals().inForce()),
                new MethodCall("dashboard.DashboardService.scorecard", Target.AGENCIES, (target, login) -> {
                    Items.at(target, Step.OPEN);
                    return reads(
                            "code=" + target.agency() + ",",
                            () -> dashboards.scorecard(
                                    PoamFilter.all().ofAgency(Items.agency(target)), ScorecardSort.AGENCY, true));
                }));
    }

    private interface Counting {
        Callable<Long> of(Target target);
    }

    private static MethodCall counting(String name, Counting counting) {
        MethodCall.Factory factory = (target, login) -> {
            Callable<Long> open = counting.of(target);
            long before = seen(login, open);
            Items.at(target, Step.OPEN);
            return reads("open " + (before + 1) + ".", () -> "open " + open.call() + ".");
        };
        return new MethodCall("dashboard.DashboardService." + name, Target.ITEMS, factory, true);
    }

    private static long seen(String login, Callable<Long> count) throws Exception {
        try {
            return As.login(login, count);
        } catch (AccessDenied countsNothing) {
            return 0;
        }
    }
}
