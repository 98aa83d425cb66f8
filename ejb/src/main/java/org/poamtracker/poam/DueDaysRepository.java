package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** The days to fix that agencies set for themselves. */
@ApplicationScoped
@Unscoped("asked for the agency of an item that was reached")
class DueDaysRepository {

    @PersistenceContext
    EntityManager em;

    DueDays of(long agencyId) {
        Map<Severity, Integer> own = new EnumMap<>(Severity.class);
        Sql.of("SELECT d.SEVERITY, d.DAYS FROM POAM_SEVERITY_DAYS d WHERE d.AGENCY_ID = ?", agencyId)
                .each(em, row -> own.put(Severity.valueOf(row.getString(1)), row.getInt(2)));
        return new DueDays(own);
    }
}
