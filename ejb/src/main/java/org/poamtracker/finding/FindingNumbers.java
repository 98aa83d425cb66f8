package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.YearCounter;
import org.poamtracker.security.Unscoped;

/** Gives findings their numbers, {@code DTA-F-2026-0001}: counted for each agency and calendar year, none given twice. */
@ApplicationScoped
class FindingNumbers {

    private static final YearCounter COUNTER = new YearCounter("FINDING_COUNTER");

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Unscoped("the agency was found within reach")
    String next(FindingPlace place, int year) {
        gate.enter("AGENCY", place.agencyId());
        return String.format(
                Locale.ROOT, "%s-F-%d-%04d", place.code(), year, COUNTER.raise(em, place.agencyId(), year, 1));
    }
}
