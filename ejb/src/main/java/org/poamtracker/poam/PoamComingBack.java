package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.poamtracker.repeat.RepeatOffer;
import org.poamtracker.security.CurrentUser;

/** Says of many new items at once which closed ones they seem to repeat, for features that bring items in (POAM-9). */
@ApplicationScoped
public class PoamComingBack {

    @Inject
    ClosedItems closedItems;

    @Inject
    PoamNumbers numbers;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * What is closed at an agency, read once; what it returns reads nothing more. A row that comes in closed repeats nothing
     * that anybody could still say, and whoever does not reach all of the agency is told nothing.
     */
    public Function<IncomingPoam, List<RepeatOffer>> at(long agencyId) {
        boolean all = numbers.place(agencyId, user.scope(POAM_VIEW)).isPresent();
        ItemsClosedBefore before = all ? closedItems.prepared(agencyId) : new ItemsClosedBefore(Map.of());
        LocalDate today = LocalDate.now(clock);
        return row -> row.closed() ? List.of() : before.offersFor(row.facts().getWeakness(), today);
    }
}
