package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps responses. Who answers a section of one reaches it, and of its answers those of that section. */
@ApplicationScoped
class ResponseRepository {

    static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id")
            .assigned("exists (select d.id from SectionDelegation d where d.responseId = r.id"
                    + " and d.personId = :reachPerson)");

    private static final String REACHED = "select r from AgencyResponse r join Agency g on g.id = r.agencyId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    Optional<AgencyResponse> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("r.id = :id", "id", id)
                .query(em, REACHED, "", AgencyResponse.class)
                .getResultStream()
                .findFirst();
    }

    /** One to be changed, if it is within reach: nobody else changes it or its answers until the transaction ends. */
    Optional<AgencyResponse> take(long id, Scope scope) {
        gate.enter("SELFAUDIT_RESPONSE", id);
        Sql.of("SELECT r.ID FROM SELFAUDIT_RESPONSE r WHERE r.ID = ? FOR UPDATE", id)
                .number(em);
        Optional<AgencyResponse> found = find(id, scope);
        found.ifPresent(em::refresh); // who looked before waiting sees what was done meanwhile
        return found;
    }

    /** The agencies of a campaign within reach, by code. */
    List<BoardRow> board(long campaignId, LocalDate today, Scope scope) {
        return REACH.within(scope)
                .and("r.campaign.id = :campaign", "campaign", campaignId)
                .query(
                        em,
                        "select r, g.code, g.name, s.code, b from AgencyResponse r join Agency g on g.id = r.agencyId"
                                + " join g.secretariat s left join AgencyResponse b on b.id = r.previousId",
                        " order by g.code",
                        Object[].class)
                .getResultStream()
                .map(row -> boardRow(row, today))
                .toList();
    }

    private static BoardRow boardRow(Object[] row, LocalDate today) {
        AgencyResponse response = (AgencyResponse) row[0];
        AgencyResponse before = (AgencyResponse) row[4];
        return new BoardRow(
                response.id(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                response.status(),
                response.round(),
                response.dueOn(),
                response.questions(),
                response.tally(),
                response.answeredAt(),
                response.isLate(today),
                before == null ? null : before.tally().score());
    }

    /** Where a response belongs. */
    @Unscoped("the response was reached")
    AgencyPlace place(AgencyResponse response) {
        return Sql.of(
                        "SELECT g.ID, g.CODE, g.NAME, s.ID, s.CODE FROM AGENCY g JOIN AGENCY_SECRETARIAT s"
                                + " ON s.ID = g.SECRETARIAT_ID WHERE g.ID = ?",
                        response.agencyId())
                .first(
                        em,
                        row -> new AgencyPlace(
                                row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)))
                .orElseThrow(() -> new RuleViolation("selfaudit.response.unknown", response.id()));
    }

    void add(ResponseStep step) {
        em.persist(step);
    }

    /** What was done to a response as a whole, the latest last. */
    @Unscoped("the response was reached")
    List<ResponseStep> steps(long responseId) {
        return em.createQuery("select s from ResponseStep s where s.responseId = :id order by s.id", ResponseStep.class)
                .setParameter("id", responseId)
                .getResultList();
    }

    void add(SectionDelegation delegation) {
        em.persist(delegation);
    }

    void remove(SectionDelegation delegation) {
        em.remove(delegation);
    }

    /** Who answers which sections of a response. */
    @Unscoped("the response was reached")
    List<SectionDelegation> delegations(long responseId) {
        return em.createQuery("select d from SectionDelegation d where d.responseId = :id", SectionDelegation.class)
                .setParameter("id", responseId)
                .getResultList();
    }

    /** The name of a person. */
    @Unscoped("names stand beside responses that the reader reached")
    String person(long id) {
        return Sql.of("SELECT p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID = ?", id)
                .first(em, row -> row.getString(1))
                .orElse("system");
    }

    /** Who may be given a section: whoever is appointed at the agency today, by name. */
    @Unscoped("the response of the agency was reached")
    List<StaffChoice> staff(long agencyId, LocalDate day) {
        return Sql.of(
                        "SELECT p.ID, p.FULL_NAME, p.TITLE FROM AGENCY_PERSON p WHERE p.ID IN (SELECT a.PERSON_ID FROM"
                                + " AGENCY_APPOINTMENT a WHERE a.AGENCY_ID = ? AND a.ROLE IN ('AGENCY_ISO', 'CONTRIBUTOR')"
                                + " AND a.STATE = 'IN_FORCE' AND a.STARTS_ON <= ? AND (a.ENDS_ON IS NULL OR a.ENDS_ON >= ?))"
                                + " ORDER BY p.FULL_NAME, p.ID",
                        agencyId,
                        day,
                        day)
                .list(em, row -> new StaffChoice(row.getLong(1), row.getString(2), row.getString(3)));
    }
}
