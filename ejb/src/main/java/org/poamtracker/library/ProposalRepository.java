package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Keeps proposals. Whose are shown is said by the person who proposed them, not by a place. */
@ApplicationScoped
@Unscoped("the library is the same for everybody; whose proposals are asked for is said by person")
class ProposalRepository {

    private static final String ROW =
            "SELECT p.ID, p.REQUIREMENT_ID, r.CITATION, n.SHORT_NAME, p.HEADING, p.STATE, p.STANDS_FROM, p.PROPOSED_NAME,"
                    + " p.PROPOSED_AT, p.DECIDED_NAME, p.DECIDED_AT FROM LIBRARY_PROPOSAL p"
                    + " JOIN LIBRARY_REQUIREMENT r ON r.ID = p.REQUIREMENT_ID"
                    + " JOIN LIBRARY_INSTRUMENT_VERSION n ON n.INSTRUMENT_ID = r.INSTRUMENT_ID AND n.VALID_TO IS NULL"
                    + " WHERE ";

    private static final String SLICE = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Proposal proposal) {
        em.persist(proposal);
        em.flush();
    }

    Optional<Proposal> find(long id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    /** The same, to be decided about; others wait until this transaction is over. */
    Optional<Proposal> take(long id) {
        gate.enter("LIBRARY_PROPOSAL", id);
        return find(id);
    }

    ProposalRow row(long id) {
        return Sql.of(ROW + "p.ID = ?", id).first(em, ProposalRepository::row).orElseThrow();
    }

    /**
     * The latest first.
     *
     * @param personId whose, or null for everybody's
     */
    Page<ProposalRow> page(ProposalFilter filter, Long personId) {
        Sql matching = Sql.of("p.ID > 0");
        if (filter.state() != null) {
            matching.add(" AND p.STATE = ?", filter.state());
        }
        if (personId != null) {
            matching.add(" AND p.PROPOSED_BY = ?", personId);
        }
        List<ProposalRow> rows = Sql.of(ROW)
                .add(matching)
                .add(" ORDER BY p.ID DESC")
                .add(SLICE, filter.first(), filter.size())
                .list(em, ProposalRepository::row);
        long total = Sql.of("SELECT COUNT(*) FROM LIBRARY_PROPOSAL p WHERE ")
                .add(matching)
                .number(em);
        return Page.of(rows, total);
    }

    /** The oldest that wait for somebody else than this person to decide. */
    Page<ProposalRow> waiting(long notOf, int most) {
        Sql matching = Sql.of("p.STATE = 'WAITING' AND p.PROPOSED_BY <> ?", notOf);
        List<ProposalRow> rows = Sql.of(ROW)
                .add(matching)
                .add(" ORDER BY p.ID")
                .add(SLICE, 0, most)
                .list(em, ProposalRepository::row);
        long total = Sql.of("SELECT COUNT(*) FROM LIBRARY_PROPOSAL p WHERE ")
                .add(matching)
                .number(em);
        return Page.of(rows, total);
    }

    /** A person's own that wait, or were decided since then, the latest first. */
    List<ProposalRow> fresh(long personId, Instant since, int most) {
        return Sql.of(
                        ROW
                                + "p.PROPOSED_BY = ? AND p.STATE <> 'WITHDRAWN' AND (p.DECIDED_AT IS NULL OR p.DECIDED_AT > ?)"
                                + " ORDER BY p.ID DESC",
                        personId,
                        since)
                .add(SLICE, 0, most)
                .list(em, ProposalRepository::row);
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                ProposalState.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                instant(row, 9),
                row.getString(10),
                instant(row, 11));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
