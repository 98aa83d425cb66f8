package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.YearCounter;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Gives items their numbers (POAM-4): one counter for each agency and calendar year, locked until the item is there. */
@ApplicationScoped
class PoamNumbers {

    private static final YearCounter COUNTER = new YearCounter("POAM_COUNTER");

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** The agency, if all of it is within reach: nobody makes items where only single ones are assigned to them. */
    Optional<AgencyPlace> place(long agencyId, Scope scope) {
        return Sql.of("SELECT g.ID, g.CODE, g.SECRETARIAT_ID FROM AGENCY g WHERE g.ID = ? AND g.ACTIVE = 1", agencyId)
                .first(em, row -> new AgencyPlace(row.getLong(1), row.getString(2), row.getLong(3)))
                .filter(place -> scope.coversAgency(place.agencyId(), place.secretariatId()));
    }

    /** The next numbers of an agency and year, in order. None is ever given again, even if its item is discarded. */
    @Unscoped("the agency was found within reach")
    List<PoamNumber> next(AgencyPlace place, int year, int howMany) {
        gate.enter("AGENCY", place.agencyId());
        int last = COUNTER.raise(em, place.agencyId(), year, howMany);
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(sequence -> new PoamNumber(place.code(), year, sequence))
                .toList();
    }
}
