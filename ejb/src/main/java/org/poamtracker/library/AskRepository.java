package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Reads the library to be searched, and the answers that were found. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
class AskRepository {

    @PersistenceContext
    EntityManager em;

    /** Every wording of every requirement, instrument by instrument. */
    List<AskEntry> entries() {
        List<AskEntry> entries = new ArrayList<>();
        Sql.of("SELECT i.ID, v.TITLE, v.SHORT_NAME FROM LIBRARY_INSTRUMENT i JOIN LIBRARY_INSTRUMENT_VERSION v"
                        + " ON v.INSTRUMENT_ID = i.ID AND v.VALID_TO IS NULL ORDER BY i.ID")
                .list(em, row -> new Whole(row.getLong(1), row.getString(2) + " " + row.getString(3)))
                .forEach(whole -> entries.addAll(entries(whole)));
        return entries;
    }

    private List<AskEntry> entries(Whole whole) {
        Set<Long> widely = new HashSet<>(Sql.of(
                        "SELECT a.VERSION_ID FROM LIBRARY_REQUIREMENT_VERSION v JOIN LIBRARY_APPLICABILITY a"
                                + " ON a.VERSION_ID = v.ID WHERE v.INSTRUMENT_ID = ?"
                                + " AND a.ENTITY_KIND IN ('EXECUTIVE_AGENCY', 'CONTRACTOR')"
                                + " AND a.FORCE IN ('BINDING', 'BY_CONTRACT')",
                        whole.id())
                .list(em, row -> row.getLong(1)));
        Map<Long, String> headings = new HashMap<>();
        Map<Long, Long> parents = new HashMap<>();
        Sql.of(
                        "SELECT r.ID, r.PARENT_ID, v.HEADING FROM LIBRARY_REQUIREMENT_VERSION v"
                                + " JOIN LIBRARY_REQUIREMENT r ON r.ID = v.REQUIREMENT_ID"
                                + " WHERE v.INSTRUMENT_ID = ? AND v.VALID_TO IS NULL",
                        whole.id())
                .each(em, row -> {
                    headings.put(row.getLong(1), row.getString(3));
                    parents.put(row.getLong(1), row.getLong(2));
                });
        return Sql.of(
                        "SELECT v.ID, v.REQUIREMENT_ID, v.VALID_FROM, v.VALID_TO, v.IN_FORCE_TO, r.CITATION, v.HEADING,"
                                + " v.TEXT, v.GUIDANCE, v.WORDS FROM LIBRARY_REQUIREMENT_VERSION v"
                                + " JOIN LIBRARY_REQUIREMENT r ON r.ID = v.REQUIREMENT_ID WHERE v.INSTRUMENT_ID = ?",
                        whole.id())
                .list(
                        em,
                        row -> entry(
                                row,
                                whole.names() + above(row.getLong(2), parents, headings),
                                widely.contains(row.getLong(1))));
    }

    private static String above(long id, Map<Long, Long> parents, Map<Long, String> headings) {
        StringBuilder above = new StringBuilder();
        for (Long at = parents.get(id); at != null && at != 0; at = parents.get(at)) {
            above.append("\n").append(headings.get(at));
        }
        return above.toString();
    }

    private static AskEntry entry(ResultSet row, String above, boolean widely) throws SQLException {
        return new AskEntry(
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                above,
                widely);
    }

    private record Whole(long id, String names) {}
}
