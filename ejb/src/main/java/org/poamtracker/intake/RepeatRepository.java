package org.poamtracker.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Weighed;
import org.poamtracker.repeat.RepeatOffer;
import org.poamtracker.repeat.RepeatReason;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Unscoped;

/** Keeps what new rows of a workbook seem to repeat, and what its reader says to that. */
@ApplicationScoped
@Unscoped("the intake was reached")
class RepeatRepository {

    @PersistenceContext
    EntityManager em;

    /** Writes what rows seem to repeat, a row's offers in their order. */
    static void write(EntityManager em, long intakeId, List<IntakeRepeat> repeats) {
        List<Object[]> sets = new ArrayList<>();
        int seq = 0;
        int before = 0;
        for (IntakeRepeat repeat : repeats) {
            seq = repeat.position() == before ? seq + 1 : 1;
            before = repeat.position();
            sets.add(set(intakeId, seq, repeat));
        }
        Sql.batch(em, """
                INSERT INTO INTAKE_REPEAT (INTAKE_ID, POSITION, SEQ, KIND, RECORD_ID, RECORD_NAME, WEAKNESS, CLOSED_ON,
                 DAYS, REASON, LIKENESS, TICKED) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", sets);
    }

    private static Object[] set(long intakeId, int seq, IntakeRepeat repeat) {
        Repeated earlier = repeat.offer().earlier();
        return new Object[] {
            intakeId,
            repeat.position(),
            seq,
            repeat.kind(),
            earlier.id(),
            earlier.name(),
            earlier.text(),
            earlier.closedOn(),
            earlier.days(),
            repeat.offer().reason(),
            repeat.offer().percent(),
            repeat.ticked()
        };
    }

    /** What the rows at these positions seem to repeat. */
    Map<Integer, List<IntakeRepeat>> of(Intake intake, Collection<Integer> positions) {
        return Sql.of("""
                SELECT r.POSITION, r.KIND, r.RECORD_ID, r.RECORD_NAME, r.WEAKNESS, r.CLOSED_ON, r.DAYS, r.REASON, r.LIKENESS,
                 r.TICKED FROM INTAKE_REPEAT r WHERE r.INTAKE_ID = ? AND r.POSITION""", intake.id())
                .in(positions)
                .add(" ORDER BY r.POSITION, r.SEQ")
                .list(em, RepeatRepository::repeat)
                .stream()
                .collect(groupingBy(IntakeRepeat::position));
    }

    /** Ticks one item for a row and no other; none where it is null. Whether that is what is ticked now. */
    boolean tick(Intake intake, int position, Long closedId) {
        long wanted = closedId == null ? 0 : closedId;
        Sql.of(
                        "UPDATE INTAKE_REPEAT SET TICKED = CASE WHEN KIND = 'ITEM' AND RECORD_ID = ? THEN 1 ELSE 0 END"
                                + " WHERE INTAKE_ID = ? AND POSITION = ?",
                        wanted,
                        intake.id(),
                        position)
                .update(em);
        return closedId == null
                || Sql.of(
                                        "SELECT COUNT(*) FROM INTAKE_REPEAT r"
                                                + " WHERE r.INTAKE_ID = ? AND r.POSITION = ? AND r.TICKED = 1",
                                        intake.id(),
                                        position)
                                .number(em)
                        == 1;
    }

    /** Ticks the likeliest item of each row that shares requirement and asset with it and has nothing ticked. */
    void tickStrongest(Intake intake) {
        Sql.of("""
                UPDATE INTAKE_REPEAT SET TICKED = 1
                 WHERE INTAKE_ID = ? AND KIND = 'ITEM' AND REASON = 'REQUIREMENT_AND_ASSET'
                 AND NOT EXISTS (SELECT 1 FROM INTAKE_REPEAT o WHERE o.INTAKE_ID = INTAKE_REPEAT.INTAKE_ID
                 AND o.POSITION = INTAKE_REPEAT.POSITION
                 AND (o.TICKED = 1 OR (o.KIND = 'ITEM' AND o.SEQ < INTAKE_REPEAT.SEQ)))""", intake.id()).update(em);
    }

    /** How many rows are to be linked. */
    int ticked(Intake intake) {
        return Math.toIntExact(
                Sql.of("SELECT COUNT(*) FROM INTAKE_REPEAT r WHERE r.INTAKE_ID = ? AND r.TICKED = 1", intake.id())
                        .number(em));
    }

    /** The closed items that rows are to be linked to, by position. */
    Map<Integer, Weighed.Item> links(Intake intake) {
        record Link(int position, Weighed.Item item) {}
        return Sql.of(
                        "SELECT r.POSITION, r.RECORD_ID, r.RECORD_NAME FROM INTAKE_REPEAT r"
                                + " WHERE r.INTAKE_ID = ? AND r.TICKED = 1",
                        intake.id())
                .list(em, row -> new Link(row.getInt(1), new Weighed.Item(row.getLong(2), row.getString(3))))
                .stream()
                .collect(toMap(Link::position, Link::item));
    }

    private static IntakeRepeat repeat(ResultSet row) throws SQLException {
        LocalDate closedOn = row.getDate(6) == null ? null : row.getDate(6).toLocalDate();
        long days = row.getLong(7);
        Long known = row.wasNull() ? null : days;
        Repeated earlier = new Repeated(row.getLong(3), row.getString(4), row.getString(5), closedOn, known);
        return new IntakeRepeat(
                row.getInt(1),
                IntakeRepeat.Kind.valueOf(row.getString(2)),
                new RepeatOffer(earlier, RepeatReason.valueOf(row.getString(8)), row.getLong(9)),
                row.getInt(10) == 1);
    }
}
