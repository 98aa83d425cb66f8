package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Reading items, within the reader's reach (POAM-15). */
@Stateless
public class PoamService {

    @Inject
    PoamListRepository lists;

    @Inject
    PoamRepository poams;

    @Inject
    PoamTally tally;

    @Inject
    PoamDetails details;

    @Inject
    ChangeRepository changes;

    @Inject
    PeopleRepository people;

    @Inject
    PoamNumbers numbers;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** One page of a list. */
    @Requires(POAM_VIEW)
    public KeyPage<PoamRow> list(PoamQuery query) {
        return lists.page(query, user.scope(POAM_VIEW), LocalDate.now(clock));
    }

    /** The first items in each of these statuses, with how many there are; for that, only agency, secretariat and severities count. */
    @Requires(POAM_VIEW)
    public Map<PoamStatus, Page<PoamRow>> board(PoamFilter filter, Collection<PoamStatus> columns, int shown) {
        return lists.board(filter, columns, shown, user.scope(POAM_VIEW), LocalDate.now(clock));
    }

    /** How many items there are in each status; of the filter only agency, secretariat and severities count. */
    @Requires(POAM_VIEW)
    public Map<PoamStatus, Long> counts(PoamFilter filter) {
        return tally.byStatus(filter, user.scope(POAM_VIEW));
    }

    /** One item with all that its page shows. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_VIEW)
    public PoamDetail show(long id) {
        return details.of(poams.find(id, user.scope(POAM_VIEW)).orElseThrow(() -> unknown(id)));
    }

    /** The ledger of an item, latest first. @throws RuleViolation {@code poam.unknown} */
    @Requires(POAM_VIEW)
    public List<ChangeRow> ledger(long id) {
        return changes.of(known(id));
    }

    /** The people appointed to an agency, by name, for filters; nobody where not all of it is within reach. */
    @Requires(POAM_VIEW)
    public List<PersonChoice> owners(long agencyId) {
        return numbers.place(agencyId, user.scope(POAM_VIEW))
                .map(place -> people.choices(place.agencyId()))
                .orElse(List.of());
    }

    private long known(long id) {
        return poams.reached(id, user.scope(POAM_VIEW))
                .orElseThrow(() -> unknown(id))
                .id();
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("poam.unknown", id);
    }
}
