package org.poamtracker.poam;

import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** What is due when, within the reader's reach (POAM-15), for calendars and timelines. */
@Stateless
public class PoamDatesService {

    /** How many items a calendar shows. */
    public static final int MOST = 300;

    private static final int BACK = 90;
    private static final int AHEAD = 400;

    @Inject
    PoamListRepository lists;

    @Inject
    DutyRepository duties;

    @Inject
    TimelineRepository timelines;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Items in force that are due between two days, both included, and the reader's own milestones of those days. */
    @Requires(POAM_VIEW)
    public PoamDates between(LocalDate from, LocalDate to, Long agencyId) {
        return dates(PoamFilter.all().ofAgency(agencyId), from, to);
    }

    /** The same of the items that the reader owns, from three months ago to a year ahead. */
    @Requires(POAM_VIEW)
    public PoamDates mine() {
        LocalDate today = LocalDate.now(clock);
        return dates(PoamFilter.all().ownedBy(user.personId()), today.minusDays(BACK), today.plusDays(AHEAD));
    }

    /** One page of a list, each item with the days of its plan: promised first, promised now, done. */
    @Requires(POAM_VIEW)
    public KeyPage<TimelineItem> timeline(PoamQuery query) {
        LocalDate today = LocalDate.now(clock);
        KeyPage<PoamRow> page = lists.page(query, user.scope(POAM_VIEW), today);
        return new KeyPage<>(
                timelines.plans(page.rows(), today),
                page.position(),
                page.total(),
                page.more(),
                page.previous(),
                page.next());
    }

    private PoamDates dates(PoamFilter which, LocalDate from, LocalDate to) {
        Scope scope = user.scope(POAM_VIEW);
        LocalDate today = LocalDate.now(clock);
        PoamFilter due = which.in(OPEN, PENDING_VERIFICATION).due(from, to);
        KeyPage<PoamRow> items = lists.page(PoamQuery.first(due, MOST), scope, today);
        return new PoamDates(
                items.rows(),
                items.next() != null,
                duties.milestones(which.ownedBy(null), scope, user.personId(), to, today).rows().stream()
                        .filter(milestone -> !milestone.dueOn().isBefore(from))
                        .toList());
    }
}
