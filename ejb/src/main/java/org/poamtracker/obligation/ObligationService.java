package org.poamtracker.obligation;

import static org.poamtracker.security.Permission.OBLIGATION_EDIT;
import static org.poamtracker.security.Permission.OBLIGATION_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;

/** What agencies are bound to, for readers (OBL-5). */
@Stateless
public class ObligationService {

    /** What the trail calls one. */
    static final String SUBJECT = "OBLIGATION";

    @Inject
    ObligationRepository obligations;

    @Inject
    ObligationSuggestions suggestions;

    @Inject
    History history;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Those within reach that a filter asks for, the earliest review first. */
    @Requires(OBLIGATION_VIEW)
    public Page<ObligationRow> list(ObligationFilter filter) {
        return obligations.page(filter, today(), user.scope(OBLIGATION_VIEW));
    }

    /** How many reviews within the reach of who edits them are overdue: what a home page says of them. */
    @Requires(OBLIGATION_VIEW)
    public long overdue() {
        ObligationFilter filter = new ObligationFilter(null, null, ObligationDue.OVERDUE, 0, 1);
        return obligations.page(filter, today(), user.scope(OBLIGATION_EDIT)).total();
    }

    /** Everything of one agency, with what is suggested to it (OBL-2). @throws RuleViolation {@code obligation.unknown} */
    @Requires(OBLIGATION_VIEW)
    public AgencyObligations agency(long agencyId) {
        AgencyPlace place = obligations
                .agency(agencyId, user.scope(OBLIGATION_VIEW))
                .orElseThrow(() -> new RuleViolation("obligation.unknown", agencyId));
        List<ObligationRow> all = obligations.all(agencyId, user.scope(OBLIGATION_VIEW));
        Set<String> said = all.stream().map(ObligationRow::code).collect(Collectors.toSet());
        return new AgencyObligations(
                place.id(),
                place.code(),
                place.name(),
                today(),
                all.stream().filter(ObligationRow::applies).toList(),
                all.stream().filter(row -> !row.applies()).toList(),
                suggestions.of(place, today()).stream()
                        .filter(each -> !said.contains(each.code()))
                        .toList(),
                obligations.agency(agencyId, user.scope(OBLIGATION_EDIT)).isPresent());
    }

    /** One of them in full. @throws RuleViolation {@code obligation.unknown} */
    @Requires(OBLIGATION_VIEW)
    public ObligationDetail show(long id) {
        Obligation found = obligations
                .find(id, user.scope(OBLIGATION_VIEW))
                .orElseThrow(() -> new RuleViolation("obligation.unknown", id));
        ObligationRow row = obligations.row(id, user.scope(OBLIGATION_VIEW)).orElseThrow();
        boolean mayEdit =
                obligations.agency(row.agencyId(), user.scope(OBLIGATION_EDIT)).isPresent();
        return found.detail(row, today(), mayEdit);
    }

    /** What happened to it, latest first. @throws RuleViolation {@code obligation.unknown} */
    @Requires(OBLIGATION_VIEW)
    public HistoryPage history(long id, Long before) {
        show(id);
        return history.of(SUBJECT, id, before);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
