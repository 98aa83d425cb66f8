package org.poamtracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Conditions;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;
import org.poamtracker.security.Unscoped;

/** Keeps workbooks on their way in, and why their rows were refused. */
@ApplicationScoped
class IntakeRepository {

    private static final ReachColumns REACH = ReachColumns.of("g.secretariat.id", "g.id");
    private static final String FROM = " from Intake i join Agency g on g.id = i.agencyId";
    private static final String BETWEEN = "\u001f";

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(Intake intake) {
        em.persist(intake);
        em.flush();
    }

    Optional<Intake> find(long id, Scope scope) {
        return REACH.within(scope)
                .and("i.id = :id", "id", id)
                .query(em, "select i" + FROM, "", Intake.class)
                .getResultStream()
                .findFirst();
    }

    /** The same row, locked until the end of the transaction. */
    Optional<Intake> take(long id, Scope scope) {
        Optional<Intake> found = find(id, scope);
        found.ifPresent(intake -> gate.enter("INTAKE", id));
        found.ifPresent(intake -> em.lock(intake, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(em::refresh);
        return found;
    }

    /** Whether all of an agency is within reach. */
    boolean reaches(long agencyId, Scope scope) {
        return !REACH.within(scope)
                .and("g.id = :agency", "agency", agencyId)
                .query(em, "select g.id from Agency g", "", Long.class)
                .getResultList()
                .isEmpty();
    }

    Page<IntakeRow> page(int first, int size, Scope scope) {
        Conditions matching = REACH.within(scope);
        List<Object[]> rows = matching.query(em, "select i, g.code" + FROM, " order by i.id desc", Object[].class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total =
                matching.query(em, "select count(i.id)" + FROM, "", Long.class).getSingleResult();
        return Page.of(
                rows.stream().map(row -> ((Intake) row[0]).row((String) row[1])).toList(), total);
    }

    @Unscoped("the intake was reached")
    String agencyCode(Intake intake) {
        return Sql.of("SELECT g.CODE FROM AGENCY g WHERE g.ID = ?", intake.agencyId())
                .first(em, row -> row.getString(1))
                .orElseThrow();
    }

    void addRefusals(long intakeId, int from, List<RefusedCell> cells) {
        List<Object[]> rows = new ArrayList<>();
        int position = from;
        for (RefusedCell cell : cells) {
            rows.add(new Object[] {
                intakeId,
                position++,
                cell.sheet(),
                cell.row(),
                cell.letter(),
                cell.column(),
                cell.header(),
                cell.value(),
                cell.code(),
                String.join(BETWEEN, cell.arguments())
            });
        }
        Sql.batch(em, """
                INSERT INTO INTAKE_REFUSAL (INTAKE_ID, POSITION, SHEET, ROW_NUMBER, LETTER, COLUMN_NAME, HEADER, CELL_VALUE,
                 CODE, ARGUMENTS) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Forgets the refusals of a preview that was cut off, before it is made again. */
    void forgetRefusals(long intakeId) {
        Sql.of("DELETE FROM INTAKE_REFUSAL WHERE INTAKE_ID = ?", intakeId).update(em);
    }

    /** Reasons from a position on, in the order of the file. */
    @Unscoped("the intake was reached")
    List<RefusedCell> refusals(Intake intake, int from, int size) {
        return Sql.of("""
                        SELECT r.SHEET, r.ROW_NUMBER, r.LETTER, r.COLUMN_NAME, r.HEADER, r.CELL_VALUE, r.CODE, r.ARGUMENTS
                         FROM INTAKE_REFUSAL r WHERE r.INTAKE_ID = ? AND r.POSITION >= ? ORDER BY r.INTAKE_ID, r.POSITION
                         FETCH FIRST ? ROWS ONLY""", intake.id(), from, size)
                .list(
                        em,
                        row -> new RefusedCell(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                arguments(row.getString(8))));
    }

    private static List<String> arguments(String joined) {
        return joined == null ? List.of() : List.of(joined.split(BETWEEN, -1));
    }
}
