package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps campaigns. One is reached through the agencies that it asks. */
@ApplicationScoped
class CampaignRepository {

    private static final ReachColumns AGENCIES = ReachColumns.of("g.secretariat.id", "g.id");

    /** Last year's answer belongs to the same question, or to the one that this question continues. */
    private static final String ANSWERS =
            "INSERT INTO SELFAUDIT_ANSWER (ID, VERSION, RESPONSE_ID, QUESTION_ID, SECTION_ID,"
                    + " PREVIOUS_ID) SELECT SELFAUDIT_ANSWER_SEQ.NEXTVAL, 1, r.ID, q.ID, q.SECTION_ID, b.ID FROM SELFAUDIT_RESPONSE r"
                    + " JOIN SELFAUDIT_QUESTION q ON q.EDITION_ID = ? LEFT JOIN SELFAUDIT_ANSWER b ON b.RESPONSE_ID = r.PREVIOUS_ID"
                    + " AND b.QUESTION_ID IN (q.ID, q.CONTINUES_ID) WHERE r.CAMPAIGN_ID = ?";

    @PersistenceContext
    EntityManager em;

    void add(Campaign campaign) {
        em.persist(campaign);
    }

    void add(AgencyResponse response) {
        em.persist(response);
    }

    /** Gives every response of a campaign an empty answer to each question (AUDIT-2). */
    @Unscoped("the responses were made within reach a moment ago")
    int addAnswers(Campaign campaign) {
        em.flush();
        return Sql.of(ANSWERS, campaign.edition().id(), campaign.id()).update(em);
    }

    /** All of them, the latest period first; which of them the reader reaches says {@link #standing}. */
    @Unscoped("what was asked when; whom it was asked is read within reach")
    List<Campaign> all() {
        return em.createQuery(
                        "select c from Campaign c join fetch c.edition e join fetch e.questionnaire"
                                + " order by c.periodTo desc, c.id desc",
                        Campaign.class)
                .getResultList();
    }

    /** How the responses of these campaigns that lie within reach stand. */
    List<Standing> standing(Collection<Long> campaignIds, Scope scope) {
        return campaignIds.isEmpty()
                ? List.of()
                : ResponseRepository.REACH
                        .within(scope)
                        .and("r.campaign.id in :campaigns", "campaigns", campaignIds)
                        .query(
                                em,
                                "select r.campaign.id, r.id, r.status, r.dueOn from AgencyResponse r"
                                        + " join Agency g on g.id = r.agencyId",
                                "",
                                Object[].class)
                        .getResultStream()
                        .map(Standing::of)
                        .toList();
    }

    /** How one response stands. */
    record Standing(long campaignId, long responseId, ResponseStatus status, LocalDate dueOn) {

        private static Standing of(Object[] row) {
            return new Standing((Long) row[0], (Long) row[1], (ResponseStatus) row[2], (LocalDate) row[3]);
        }
    }

    /** One campaign that asks somebody within reach. */
    Optional<Campaign> find(long id, Scope scope) {
        return ResponseRepository.REACH
                .within(scope)
                .and("r.campaign = c")
                .query(
                        em,
                        "select c from Campaign c where exists (select r.id from AgencyResponse r"
                                + " join Agency g on g.id = r.agencyId",
                        ") and c.id = :id",
                        Campaign.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The agencies in use within reach, of one secretariat or all, by code. */
    List<AgencyPlace> agencies(Long secretariatId, Scope scope) {
        return AGENCIES.within(scope)
                .and("g.active = true")
                .andIfGiven("s.id = :secretariat", "secretariat", secretariatId)
                .query(
                        em,
                        "select g.id, g.code, g.name, s.id, s.code from Agency g join g.secretariat s",
                        " order by g.code",
                        Object[].class)
                .getResultStream()
                .map(row -> new AgencyPlace(
                        (Long) row[0], (String) row[1], (String) row[2], (Long) row[3], (String) row[4]))
                .toList();
    }

    /** By agency the latest response to any version of a questionnaire. */
    @Unscoped("the agencies were found within reach")
    Map<Long, Long> latest(Questionnaire questionnaire) {
        Map<Long, Long> latest = new HashMap<>();
        Sql.of(
                        "SELECT r.AGENCY_ID, MAX(r.ID) FROM SELFAUDIT_EDITION e JOIN SELFAUDIT_CAMPAIGN c ON c.EDITION_ID = e.ID"
                                + " JOIN SELFAUDIT_RESPONSE r ON r.CAMPAIGN_ID = c.ID WHERE e.QUESTIONNAIRE_ID = ? GROUP BY r.AGENCY_ID",
                        questionnaire.id())
                .each(em, row -> latest.put(row.getLong(1), row.getLong(2)));
        return latest;
    }
}
