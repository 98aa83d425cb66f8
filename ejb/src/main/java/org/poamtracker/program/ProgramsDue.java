package org.poamtracker.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Programs with which something is due, for whoever tells people of it (PROG-8). */
@ApplicationScoped
@Unscoped("nobody reads programs through it: it says whom to tell of what they can reach anyway")
public class ProgramsDue {

    @PersistenceContext
    EntityManager em;

    /** A program with which something is due on a day. */
    public record DueProgram(long id, String name, long agencyId, long secretariatId, LocalDate dueOn) {}

    /**
     * Those due before {@code end} that no version on its way answers, in the order of day and id, a slice at a time.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    public List<DueProgram> before(LocalDate end, DueProgram after, int size) {
        Sql due = Sql.of(
                "SELECT p.ID, g.CODE, p.KIND, g.ID, g.SECRETARIAT_ID, p.DUE_ON FROM PROGRAM p"
                        + " JOIN AGENCY g ON g.ID = p.AGENCY_ID WHERE p.DUE_ON < ?"
                        + " AND p.STATE NOT IN ('FOR_APPROVAL', 'SUBMITTED')",
                end);
        if (after != null) {
            due.add(" AND p.DUE_ON >= ? AND (p.DUE_ON > ? OR p.ID > ?)", after.dueOn(), after.dueOn(), after.id());
        }
        return due.add(" ORDER BY p.DUE_ON, p.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(
                        em,
                        row -> new DueProgram(
                                row.getLong(1),
                                row.getString(2) + " " + row.getString(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getObject(6, LocalDate.class)));
    }
}
