package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Sums up answers. Whoever reaches only sections of a response reaches none of its scores. */
@ApplicationScoped
class ScoreRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String SUMS =
            " s.CODE, SUM(CASE WHEN a.CHOICE = 'YES' THEN 2 * q.WEIGHT WHEN a.CHOICE = 'PARTIAL'"
                    + " THEN q.WEIGHT ELSE 0 END), SUM(CASE WHEN a.CHOICE IN ('YES', 'PARTIAL', 'NO') THEN 2 * q.WEIGHT ELSE 0 END)"
                    + " FROM SELFAUDIT_RESPONSE r JOIN SELFAUDIT_ANSWER a ON a.RESPONSE_ID = ";

    private static final String PER_SECTION = " JOIN SELFAUDIT_QUESTION q ON q.ID = a.QUESTION_ID"
            + " JOIN SELFAUDIT_SECTION s ON s.ID = a.SECTION_ID WHERE r.CAMPAIGN_ID = ? GROUP BY r.ID, s.CODE";

    @PersistenceContext
    EntityManager em;

    /** A response of which all is within reach. */
    record Reached(long responseId, String agency, String name) {}

    /** The responses of a campaign of which all is within reach, by agency. */
    List<Reached> reached(long campaignId, Scope scope) {
        return REACH.within(scope)
                .and("r.campaign.id = :campaign", "campaign", campaignId)
                .query(
                        em,
                        "select r.id, g.code, g.name from AgencyResponse r join Agency g on g.id = r.agencyId",
                        " order by g.code",
                        Object[].class)
                .getResultStream()
                .map(row -> new Reached((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** By response and section what the answers of a campaign bring. */
    @Unscoped("what is shown of it is what was reached")
    Map<Long, Map<String, HeatRow.Points>> now(long campaignId) {
        return sums("r.ID", campaignId);
    }

    /** By response and section what the answers of the year before brought. */
    @Unscoped("what is shown of it is what was reached")
    Map<Long, Map<String, HeatRow.Points>> before(long campaignId) {
        return sums("r.PREVIOUS_ID", campaignId);
    }

    private Map<Long, Map<String, HeatRow.Points>> sums(String of, long campaignId) {
        Map<Long, Map<String, HeatRow.Points>> sums = new HashMap<>();
        Sql.of("SELECT r.ID," + SUMS + of + PER_SECTION, campaignId)
                .each(em, row -> sums.computeIfAbsent(row.getLong(1), none -> new HashMap<>())
                        .put(row.getString(2), new HeatRow.Points(row.getLong(3), row.getLong(4))));
        return sums;
    }
}
