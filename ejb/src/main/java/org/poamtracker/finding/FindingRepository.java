package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.SourceKind;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps findings. One is reached through any of the agencies that it concerns. */
@ApplicationScoped
class FindingRepository {

    /** How many closed findings of an agency a new one is compared with: what one IN of Oracle takes. */
    static final int MOST_COMPARED = 1000;

    static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    private static final String AT = "select g.id from FindingAgency a join Agency g on g.id = a.agencyId";

    private static final String CONCERNED = " from Finding f where exists (" + AT;

    private static final String ANSWERING =
            "exists (select l.poamId from PoamFinding l join Poam p on p.id = l.poamId where l.findingId = f.id"
                    + " and p.agencyId = g.id and p.status in (";

    private static final String BEING_WORKED = "org.poamtracker.poam.PoamStatus.SUBMITTED,"
            + " org.poamtracker.poam.PoamStatus.OPEN, org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION,"
            + " org.poamtracker.poam.PoamStatus.RISK_ACCEPTED";

    private static final String DRAFT = "org.poamtracker.poam.PoamStatus.DRAFT";

    private static final String CLOSED = "org.poamtracker.poam.PoamStatus.CLOSED";

    /** At this agency nothing submitted answers it. */
    private static final String UNANSWERED = "not " + ANSWERING + BEING_WORKED + ", " + CLOSED + "))"
            + " and (f.review.resolvedOn is null or " + ANSWERING + DRAFT + ")))";

    /** At this agency something is left to do. */
    private static final String UNFINISHED = "(" + ANSWERING + DRAFT + ", " + BEING_WORKED + "))"
            + " or (f.review.resolvedOn is null and not " + ANSWERING + CLOSED + "))))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

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

    /** One finding to be changed, if it is within reach: nobody else changes it until the transaction ends. */
    Optional<Finding> take(long id, Scope scope) {
        gate.enter("FINDING", id);
        Sql.of("SELECT f.ID FROM FINDING f WHERE f.ID = ? FOR UPDATE", id).number(em);
        return find(id, scope);
    }

    /** The findings that a filter asks for, by reference. */
    Page<Finding> page(FindingFilter filter, Scope scope) {
        Conditions concerned = within(scope, filter.agencyId()).and("a.findingId = f.id");
        String matching = CONCERNED + concerned.where() + ")" + standing(filter.status(), concerned.where());
        TypedQuery<Finding> rows = em.createQuery("select f" + matching + " order by f.reference, f.id", Finding.class);
        TypedQuery<Long> total = em.createQuery("select count(f.id)" + matching, Long.class);
        return Page.of(
                concerned
                        .fill(rows)
                        .setFirstResult(filter.first())
                        .setMaxResults(filter.size())
                        .getResultList(),
                concerned.fill(total).getSingleResult());
    }

    /** FIND-2: the findings that name a closed one that they repeat, by reference. */
    List<Finding> repeating(Scope scope) {
        Conditions concerned = within(scope, null).and("a.findingId = f.id");
        return concerned
                .fill(em.createQuery(
                        "select f" + CONCERNED + concerned.where() + ") and f.repeatsId > 0 order by f.reference, f.id",
                        Finding.class))
                .getResultList();
    }

    /** The findings of one kind of review about an agency, the latest report first, those without a day last. */
    List<Finding> from(SourceKind source, long agencyId, Scope scope) {
        return within(scope, agencyId)
                .and("f.review.sourceKind = :source", "source", source)
                .query(
                        em,
                        "select f from FindingAgency a join Agency g on g.id = a.agencyId join Finding f on f.id = a.findingId",
                        " order by f.review.reportedOn desc nulls last, f.reference, f.id",
                        Finding.class)
                .getResultList();
    }

    /** What a status adds to the conditions of a list: the same as {@link FindingStanding} says of one. */
    private static String standing(FindingStatus status, String concerned) {
        if (status == null) {
            return "";
        }
        String some = " and exists (" + AT + concerned + " and ";
        String none = " and not exists (" + AT + concerned + " and ";
        return switch (status) {
            case OPEN -> some + UNANSWERED + ")";
            case ANSWERED -> some + UNFINISHED + ")" + none + UNANSWERED + ")";
            case CLOSED -> none + UNFINISHED + ")";
        };
    }

    /** Which of the agencies within reach each of these findings concerns. */
    List<FindingAgency> concerned(Collection<Long> ids, Scope scope) {
        return REACH.within(scope)
                .and("a.findingId in :findings", "findings", ids)
                .query(em, "select a from FindingAgency a join Agency g on g.id = a.agencyId", "", FindingAgency.class)
                .getResultList();
    }

    /** The agencies that a finding concerns and the reader reaches, by code. */
    List<FindingPlace> places(long findingId, Scope scope) {
        return REACH.within(scope)
                .and("a.findingId = :finding", "finding", findingId)
                .query(
                        em,
                        "select g.id, g.code" + " from FindingAgency a join Agency g on g.id = a.agencyId",
                        " order by g.code",
                        Object[].class)
                .getResultStream()
                .map(FindingRepository::place)
                .toList();
    }

    /** Those of these agencies that are in use and within reach, by code. */
    List<FindingPlace> agencies(Collection<Long> ids, Scope scope) {
        return REACH.within(scope)
                .and("g.active = true")
                .and("g.id in :ids", "ids", ids)
                .query(em, "select g.id, g.code from Agency g", " order by g.code", Object[].class)
                .getResultStream()
                .map(FindingRepository::place)
                .toList();
    }

    /** How many agencies a finding concerns, within reach or not. */
    @Unscoped("a finding that concerns others too is edited by nobody who reaches only some")
    long concerned(long findingId) {
        return Sql.of("SELECT COUNT(*) FROM FINDING_AGENCY WHERE FINDING_ID = ?", findingId)
                .number(em);
    }

    /** Who a person is. */
    @Unscoped("said to somebody who reached what that person changed")
    String person(long id) {
        return Sql.of("SELECT p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID = ?", id)
                .first(em, row -> row.getString(1))
                .orElse("system");
    }

    private static FindingPlace place(Object[] row) {
        return new FindingPlace((Long) row[0], (String) row[1]);
    }

    private static Conditions within(Scope scope, Long agencyId) {
        return REACH.within(scope).andIfGiven("g.id = :agency", "agency", agencyId);
    }
}
