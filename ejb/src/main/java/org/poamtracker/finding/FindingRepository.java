package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Page;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;

/** Keeps findings. One is reached through any of the agencies that it concerns. */
@ApplicationScoped
class FindingRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String CONCERNED =
            " from Finding f where exists (select g.id from FindingAgency a join Agency g on g.id = a.agencyId";

    @PersistenceContext
    EntityManager em;

    void add(Finding finding, List<Long> agencyIds) {
        em.persist(finding);
        agencyIds.forEach(agency -> em.persist(new FindingAgency(finding.id(), agency)));
    }

    Optional<Finding> find(long id, Scope scope) {
        return within(scope, null)
                .and("a.findingId = f.id")
                .query(em, "select f" + CONCERNED, ") and f.id = :id", Finding.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Page<FindingRow> page(FindingFilter filter, Scope scope) {
        Conditions matching = within(scope, filter.agencyId()).and("a.findingId = f.id");
        List<FindingRow> rows = matching.query(em, """
                        select new org.poamtracker.finding.FindingRow(
                        f.id, f.reference, f.condition, f.source, f.reportedOn, f.withheld)""" + CONCERNED, ") order by f.reference, f.id", FindingRow.class)
                .setFirstResult(filter.first())
                .setMaxResults(filter.size())
                .getResultList();
        long total = matching.query(em, "select count(f.id)" + CONCERNED, ")", Long.class)
                .getSingleResult();
        return Page.of(rows, total);
    }

    /** The codes of the agencies that a finding concerns and the reader reaches, in order. */
    List<String> agencyCodes(long findingId, Scope scope) {
        return REACH.within(scope)
                .and("a.findingId = :finding", "finding", findingId)
                .query(
                        em,
                        "select g.code from FindingAgency a join Agency g on g.id = a.agencyId",
                        " order by g.code",
                        String.class)
                .getResultList();
    }

    private static Conditions within(Scope scope, Long agencyId) {
        return REACH.within(scope).andIfGiven("g.id = :agency", "agency", agencyId);
    }
}
