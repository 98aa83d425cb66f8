package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_DECIDE;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Page;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** What needs a reader: what is due, what waits for a decision, what is assigned. */
@Stateless
public class PoamHomeService {

    private static final int SHOWN = 5;
    private static final int DAYS_AHEAD = 30;

    @Inject
    DutyRepository duties;

    @Inject
    PoamListRepository lists;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** All of it, in short: of one agency, or, where none is given, of all within reach. */
    @Requires(POAM_VIEW)
    public PoamHome home(Long agencyId) {
        LocalDate today = LocalDate.now(clock);
        PoamFilter filter = PoamFilter.all().ofAgency(agencyId);
        Scope reach = user.scope(POAM_VIEW);
        Map<PoamDuty, Page<PoamRow>> waiting = new EnumMap<>(PoamDuty.class);
        for (PoamDuty duty : PoamDuty.values()) {
            if (user.may(duty.permission())) {
                Scope scope = user.scope(duty.permission());
                waiting.put(duty, duties.items(duty.within(filter, today), scope, today, SHOWN));
            }
        }
        return new PoamHome(
                duties.items(filter.overdue(today), reach, today, SHOWN),
                duties.items(filter.dueSoon(today), reach, today, SHOWN),
                waiting,
                waitingFor(agencyId),
                milestones(agencyId));
    }

    /** One page of the items that wait for the reader to do something. */
    @Requires(POAM_VIEW)
    public KeyPage<PoamRow> waiting(PoamDuty duty, PoamQuery query) {
        LocalDate today = LocalDate.now(clock);
        PoamQuery narrowed =
                new PoamQuery(duty.within(query.filter(), today), query.order(), query.cursor(), query.size());
        return lists.page(narrowed, user.scope(duty.permission()), today);
    }

    /**
     * What was asked for and waits for the reader to decide, the oldest first, 100 at most of each turn.
     *
     * @throws org.poamtracker.security.AccessDenied where the reader decides nothing
     */
    @Requires(POAM_VIEW)
    public Page<RequestWaiting> requests(Long agencyId) {
        Page<RequestWaiting> waiting = waitingFor(agencyId);
        if (waiting == null) {
            user.demand(POAM_DECIDE);
        }
        return waiting;
    }

    private Page<RequestWaiting> waitingFor(Long agencyId) {
        PoamFilter filter = PoamFilter.all().ofAgency(agencyId);
        return Arrays.stream(RequestTurn.values())
                .filter(turn -> user.may(turn.permission()))
                .map(turn -> duties.requests(turn, filter, user.scope(turn.permission()), user.personId()))
                .reduce(PoamHomeService::both)
                .orElse(null);
    }

    private static Page<RequestWaiting> both(Page<RequestWaiting> one, Page<RequestWaiting> other) {
        return new Page<>(
                Stream.concat(one.rows().stream(), other.rows().stream()).toList(),
                one.total() + other.total(),
                one.more() || other.more());
    }

    /** The reader's own open milestones, late or due in the next 30 days, 100 at most. */
    @Requires(POAM_VIEW)
    public Page<MilestoneDue> milestones(Long agencyId) {
        LocalDate today = LocalDate.now(clock);
        PoamFilter filter = PoamFilter.all().ofAgency(agencyId);
        return duties.milestones(filter, user.scope(POAM_VIEW), user.personId(), today.plusDays(DAYS_AHEAD), today);
    }
}
