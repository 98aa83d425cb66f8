package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** The days to fix that were set for agencies. */
@ApplicationScoped
@Unscoped("asked for the agency of an item that was reached")
class DueDaysRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    LegalCapRepository caps;

    DueDays of(long agencyId) {
        Map<Severity, Integer> own = new EnumMap<>(Severity.class);
        Sql.of("SELECT d.SEVERITY, d.DAYS FROM POAM_SEVERITY_DAYS d WHERE d.AGENCY_ID = ?", agencyId)
                .each(em, row -> own.put(Severity.valueOf(row.getString(1)), row.getInt(2)));
        return new DueDays(own, caps.of(agencyId));
    }

    /** Sets all of an agency's own days anew. */
    void set(long agencyId, Map<Severity, Integer> own) {
        Sql.of("DELETE FROM POAM_SEVERITY_DAYS WHERE AGENCY_ID = ?", agencyId).update(em);
        own.forEach((severity, days) -> Sql.of(
                        "INSERT INTO POAM_SEVERITY_DAYS (AGENCY_ID, SEVERITY, DAYS) VALUES (?, ?, ?)",
                        agencyId,
                        severity.name(),
                        days)
                .update(em));
    }
}
