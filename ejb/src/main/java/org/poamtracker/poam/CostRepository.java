package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Reads what items take, for exports and reports: one statement for many items. */
@ApplicationScoped
@Unscoped("asked for items that were reached")
class CostRepository {

    private static final String COST = "SELECT c.POAM_ID, c.FISCAL_YEAR, c.HOURS, c.CENTS, c.UNFUNDED_CENTS, c.FUNDING,"
            + " c.OBSTACLE FROM POAM_COST c";
    private static final String IN_ORDER = " ORDER BY c.POAM_ID, c.FISCAL_YEAR";
    private static final Means NOTHING = new Means(List.of());

    @PersistenceContext
    EntityManager em;

    /** What each of these takes. */
    Map<Long, Means> of(Collection<Long> ids) {
        return read(Sql.of(COST + " WHERE c.POAM_ID").in(ids).add(IN_ORDER));
    }

    /** What each item of an agency takes. */
    Map<Long, Means> ofAgency(long agencyId) {
        return read(Sql.of(COST + " JOIN POAM p ON p.ID = c.POAM_ID WHERE p.AGENCY_ID = ?" + IN_ORDER, agencyId));
    }

    /** Of one of them. */
    static Means of(Map<Long, Means> all, long id) {
        return all.getOrDefault(id, NOTHING);
    }

    private Map<Long, Means> read(Sql sql) {
        Map<Long, List<YearCost>> costs = new HashMap<>();
        sql.each(em, row -> costs.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                .add(cost(row)));
        Map<Long, Means> means = new HashMap<>();
        costs.forEach((id, years) -> means.put(id, new Means(years)));
        return means;
    }

    private static YearCost cost(ResultSet row) throws SQLException {
        String funding = row.getString(6);
        return new YearCost(
                row.getObject(2) == null ? null : row.getInt(2),
                row.getObject(3) == null ? null : row.getInt(3),
                dollars(row.getBigDecimal(4)),
                dollars(row.getBigDecimal(5)),
                funding == null ? null : FundingKind.valueOf(funding),
                row.getString(7));
    }

    private static BigDecimal dollars(BigDecimal cents) {
        return cents == null ? null : cents.movePointLeft(2);
    }
}
