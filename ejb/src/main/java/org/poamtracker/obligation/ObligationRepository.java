package org.poamtracker.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps what agencies say of instruments. */
@ApplicationScoped
class ObligationRepository {

    static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");

    /** Within so many days a review is due soon. */
    private static final int SOON = 60;

    private static final String FROM = " from Obligation o join Agency g on g.id = o.agencyId"
            + " join Instrument i on i.id = o.instrumentId"
            + " join InstrumentVersion v on v.instrumentId = i.id and v.validTo is null";

    private static final String ROW = "select new org.poamtracker.obligation.ObligationRow(o.id, g.id, g.code, i.code,"
            + " v.facts.shortName, o.applies, o.force, o.reviewedOn, o.nextReviewOn, v.validFrom)" + FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Obligation obligation) {
        em.persist(obligation);
        Unique.flush(em, "OBLIGATION_INSTRUMENT_UK", () -> new RuleViolation("obligation.changed-meanwhile"));
    }

    Optional<Obligation> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("o.id = :id", "id", id)
                .query(em, "select o from Obligation o join Agency g on g.id = o.agencyId", "", Obligation.class)
                .getResultStream()
                .findFirst();
    }

    /** The same, to be changed: others wait until this transaction is over. */
    Optional<Obligation> take(long id, Scope scope) {
        gate.enter("OBLIGATION", id);
        return find(id, scope);
    }

    /** What an agency says of an instrument. */
    Optional<Obligation> of(long agencyId, String code, Scope scope) {
        return REACH.within(scope)
                .and("g.id = :agency", "agency", agencyId)
                .and("i.code = :code", "code", code)
                .query(
                        em,
                        "select o from Obligation o join Agency g on g.id = o.agencyId"
                                + " join Instrument i on i.id = o.instrumentId",
                        "",
                        Obligation.class)
                .getResultStream()
                .findFirst();
    }

    /** Those that a filter asks for, the earliest review first. */
    Page<ObligationRow> page(ObligationFilter filter, LocalDate today, Scope scope) {
        Conditions matching = due(filter.due(), today, REACH.within(scope))
                .andIfGiven("g.id = :agency", "agency", filter.agencyId())
                .andIfGiven("i.code = :code", "code", filter.instrument());
        List<ObligationRow> rows = matching.query(em, ROW, " order by o.nextReviewOn, o.id", ObligationRow.class)
                .setFirstResult(filter.first())
                .setMaxResults(filter.size())
                .getResultList();
        long total =
                matching.query(em, "select count(o.id)" + FROM, "", Long.class).getSingleResult();
        return Page.of(rows, total);
    }

    private static Conditions due(ObligationDue due, LocalDate today, Conditions within) {
        within.and(due == ObligationDue.NONE ? "o.applies = false" : "o.applies = true");
        if (due == ObligationDue.OVERDUE) {
            within.and("o.nextReviewOn < :today", "today", today);
        } else if (due == ObligationDue.SOON) {
            within.and("o.nextReviewOn >= :today", "today", today)
                    .and("o.nextReviewOn <= :soon", "soon", today.plusDays(SOON));
        } else if (due == ObligationDue.CHANGED) {
            within.and("v.validFrom > o.reviewedOn");
        }
        return within;
    }

    /** Everything that one agency says, by instrument. */
    List<ObligationRow> all(long agencyId, Scope scope) {
        return REACH.within(scope)
                .and("g.id = :agency", "agency", agencyId)
                .query(em, ROW, " order by v.facts.shortName, o.id", ObligationRow.class)
                .getResultList();
    }

    /** One as a list shows it. */
    Optional<ObligationRow> row(long id, Scope scope) {
        return REACH.within(scope)
                .and("o.id = :id", "id", id)
                .query(em, ROW, "", ObligationRow.class)
                .getResultStream()
                .findFirst();
    }

    /** An agency that is within reach as a whole. */
    Optional<AgencyPlace> agency(long agencyId, Scope scope) {
        return REACH.within(scope)
                .and("g.id = :agency", "agency", agencyId)
                .query(em, "select g.id, g.code, g.name, g.kind from Agency g", "", Object[].class)
                .getResultStream()
                .map(row -> new AgencyPlace((Long) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .findFirst();
    }

    /** The id of an instrument. */
    @Unscoped("the library is the same for everybody")
    Optional<Long> instrument(String code) {
        return Sql.of("SELECT i.ID FROM LIBRARY_INSTRUMENT i WHERE i.CODE = ?", code)
                .first(em, row -> row.getLong(1));
    }
}
