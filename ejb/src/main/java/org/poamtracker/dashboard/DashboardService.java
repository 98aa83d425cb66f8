package org.poamtracker.dashboard;

import static org.poamtracker.security.Permission.POAM_VIEW;
import static org.poamtracker.security.Permission.TOTALS_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.poamtracker.poam.PoamFigures;
import org.poamtracker.poam.PoamFiguring;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Requires;
import org.poamtracker.security.Scope;

/** Figures within the reader's reach (POAM-15). */
@Stateless
public class DashboardService {

    @Inject
    PoamFiguring figuring;

    @Inject
    Scorecards scorecards;

    @Inject
    CurrentUser user;

    /** The figures of all items that the reader reaches; of the filter only agency and secretariat narrow. */
    @Requires(POAM_VIEW)
    public PoamFigures figures(PoamFilter filter) {
        return figuring.sum(filter, user.scope(POAM_VIEW));
    }

    /** The figures of everything whose totals the reader may read; some may read those of all agencies and no item at all. */
    @Requires(TOTALS_VIEW)
    public PoamFigures totals() {
        Scope scope = user.scope(TOTALS_VIEW);
        boolean all = scope.reaches().contains(new Reach.TotalsOnly());
        return figuring.sum(PoamFilter.all(), all ? Scope.commonwealth() : scope);
    }

    /** Agencies side by side: those that the reader reaches as a whole; of the filter only agency and secretariat narrow. */
    @Requires(POAM_VIEW)
    public Scorecard scorecard(PoamFilter filter, ScorecardSort sort, boolean ascending) {
        return scorecards.agencies(filter, user.scope(POAM_VIEW), sort, ascending);
    }
}
