package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.security.Scope;

/** The figures of items, within a reader's reach (POAM-15). Not a boundary: the dashboard feature has checked who asks. */
@ApplicationScoped
public class PoamFiguring {

    @Inject
    PoamMeasures measures;

    @Inject
    Clock clock;

    /** Everything within reach, added up; of the filter only agency and secretariat narrow. */
    public PoamFigures sum(PoamFilter filter, Scope scope) {
        return measures.sum(filter, scope, LocalDate.now(clock));
    }

    /** Each agency that has items and is within reach as a whole, by code; of the filter only agency and secretariat narrow. */
    public List<AgencyFigures> agencies(PoamFilter filter, Scope scope) {
        return measures.agencies(filter, scope, LocalDate.now(clock));
    }
}
