package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps items, and beside them their ledger, their words and the totals that count them. */
@ApplicationScoped
class PoamRepository {

    /** By which columns each kind of reach finds an item; a contract reaches none, nor do totals. */
    static final ReachColumns REACH =
            ReachColumns.of("p.secretariatId", "p.agencyId").assigned(":reachPerson member of p.assigned");

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    @Inject
    PoamTally tally;

    @Inject
    PoamMeasures measures;

    @Inject
    PoamWords words;

    /** One item, if it is within reach. */
    Optional<Poam> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("p.id = :id", "id", id)
                .query(em, "select p from Poam p", "", Poam.class)
                .getResultStream()
                .findFirst();
    }

    /** That an item is within reach, for what stands beside it: the item itself is not read. */
    Optional<PoamReached> reached(long id, Scope scope) {
        return REACH.within(scope)
                .and("p.id = :id", "id", id)
                .query(em, "select p.number, p.agencyId, p.status from Poam p", "", Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new PoamReached(id, (String) row[0], (Long) row[1], (PoamStatus) row[2]));
    }

    /**
     * One item to be changed, if it is within reach: nobody else changes it until the transaction ends, so whoever comes
     * second sees what the first one did.
     */
    Optional<Poam> take(long id, Scope scope) {
        lock(id);
        return find(id, scope);
    }

    /** One item to be changed by no one in particular. */
    @Unscoped("a timer does what follows from dates alone")
    Poam taken(long id) {
        lock(id);
        return em.find(Poam.class, id);
    }

    private void lock(long id) {
        Sql.of("SELECT p.AGENCY_ID FROM POAM p WHERE p.ID = ?", id)
                .first(em, row -> row.getLong(1))
                .ifPresent(agencyId -> gate.enter("AGENCY", agencyId));
        Sql.of("SELECT p.ID FROM POAM p WHERE p.ID = ? FOR UPDATE", id).number(em);
    }

    /** The id of the item with a number, if it is within reach. */
    Optional<Long> byNumber(String number, Scope scope) {
        return REACH.within(scope)
                .and("p.number = :number", "number", number)
                .query(em, "select p.id from Poam p", "", Long.class)
                .getResultStream()
                .findFirst();
    }

    /** The number of an item that another one names. */
    @Unscoped("the item that names it was reached")
    String number(long id) {
        return Sql.of("SELECT p.ITEM_NUMBER FROM POAM p WHERE p.ID = ?", id)
                .first(em, row -> row.getString(1))
                .orElseThrow();
    }

    /** Whether a milestone is one of an item's. */
    @Unscoped("the item was reached")
    boolean hasMilestone(long id, long milestoneId) {
        return Sql.of("SELECT COUNT(*) FROM POAM_MILESTONE m WHERE m.ID = ? AND m.POAM_ID = ?", milestoneId, id)
                        .number(em)
                > 0;
    }

    /** Whether a request is one of an item's. */
    @Unscoped("the item was reached")
    boolean hasRequest(long id, long requestId) {
        return Sql.of("SELECT COUNT(*) FROM POAM_REQUEST r WHERE r.ID = ? AND r.POAM_ID = ?", requestId, id)
                        .number(em)
                > 0;
    }

    /**
     * Whether another item of an agency is known by this POAM ID already; nobody else takes it until the transaction ends.
     *
     * @param except the item that asks, or null
     */
    @Unscoped("an id is taken, whoever may see by what")
    boolean isTaken(String externalId, long agencyId, Long except) {
        gate.enter("AGENCY", agencyId);
        return Sql.of("SELECT p.ID FROM POAM p WHERE p.AGENCY_ID = ? AND p.EXTERNAL_ID = ?", agencyId, externalId)
                .first(em, row -> row.getLong(1))
                .filter(id -> !id.equals(except))
                .isPresent();
    }

    /** Puts all items of an agency, and what counts them, under another secretariat. */
    void follow(long agencyId, long secretariatId) {
        gate.enter("AGENCY", agencyId);
        Sql.of("UPDATE POAM SET SECRETARIAT_ID = ?, VERSION = VERSION + 1 WHERE AGENCY_ID = ?", secretariatId, agencyId)
                .update(em);
        Sql.of("UPDATE POAM_TALLY SET SECRETARIAT_ID = ? WHERE AGENCY_ID = ?", secretariatId, agencyId)
                .update(em);
        measures.follow(agencyId, secretariatId);
        words.follow(agencyId, secretariatId);
    }

    /** Writes a new or changed item with everything that follows from it. */
    void save(Poam poam) {
        write(
                List.of(poam),
                () -> Unique.flush(
                        em, "POAM_EXTERNAL_UK", () -> new RuleViolation("poam.external-id-taken", poam.externalId())));
    }

    /** The same for many, in one go. */
    void saveAll(Collection<Poam> poams) {
        write(poams, em::flush);
    }

    private void write(Collection<Poam> poams, Runnable flush) {
        poams.stream().filter(poam -> poam.id() == null).forEach(em::persist);
        poams.forEach(poam -> poam.news().ledger().forEach(em::persist));
        poams.forEach(poam -> poam.news().checks().forEach(em::persist));
        poams.forEach(poam -> poam.news().effects().forEach(em::persist));
        flush.run();
        tally.move(poams);
        measures.move(poams);
        words.update(poams);
        poams.forEach(poam -> poam.news().kept(poam.measured()));
    }
}
