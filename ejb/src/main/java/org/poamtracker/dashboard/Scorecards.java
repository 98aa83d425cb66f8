package org.poamtracker.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.poamtracker.poam.AgencyFigures;
import org.poamtracker.poam.PoamFigures;
import org.poamtracker.poam.PoamFigures.Trend;
import org.poamtracker.poam.PoamFiguring;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.security.Scope;

/** Scorecards within a reader's reach: the page and the report set the same figures side by side. Not a boundary. */
@ApplicationScoped
public class Scorecards {

    @Inject
    PoamFiguring figuring;

    /** Agencies side by side: those that the reader reaches as a whole; of the filter only agency and secretariat narrow. */
    public Scorecard agencies(PoamFilter filter, Scope scope, ScorecardSort sort, boolean ascending) {
        return Scorecard.of(figuring.agencies(filter, scope), sort, ascending);
    }

    /**
     * Secretariats side by side, in the order given; those in which nothing is counted are left out.
     *
     * @param names of the secretariats, by their ids
     */
    public Scorecard secretariats(Map<Long, String> names, Scope scope) {
        return Scorecard.of(names.entrySet().stream()
                .map(each -> new Named(
                        each.getValue(), figuring.agencies(PoamFilter.all().ofSecretariat(each.getKey()), scope)))
                .filter(named -> !named.agencies().isEmpty())
                .map(named -> new AgencyFigures(0, named.name(), named.name(), sum(named.agencies())))
                .toList());
    }

    /** The last quarters of everything within reach that a filter's secretariat leaves, the first of them first. */
    public List<Trend> trend(PoamFilter filter, Scope scope) {
        List<AgencyFigures> agencies = figuring.agencies(filter, scope);
        return agencies.isEmpty() ? List.of() : sum(agencies).trend(Scorecard.QUARTERS);
    }

    private record Named(String name, List<AgencyFigures> agencies) {}

    private static PoamFigures sum(List<AgencyFigures> agencies) {
        return PoamFigures.sum(agencies.stream().map(AgencyFigures::figures).toList());
    }
}
