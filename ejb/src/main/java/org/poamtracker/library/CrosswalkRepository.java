package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.library.CitationBook.Cited;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Unique;
import org.poamtracker.security.Unscoped;

/** Keeps pairs of requirements, and which numbers of DISA name which control. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
class CrosswalkRepository {

    private static final String AS_OF = " AND %s.VALID_FROM <= ? AND (%s.VALID_TO IS NULL OR %s.VALID_TO > ?)";

    private static final String CITED = "SELECT r.ID, i.CODE, r.CITATION FROM LIBRARY_REQUIREMENT r"
            + " JOIN LIBRARY_INSTRUMENT i ON i.ID = r.INSTRUMENT_ID";

    @PersistenceContext
    EntityManager em;

    /** What a requirement is linked with, whichever side it stands on. */
    List<CrosswalkRow> of(long requirementId, LocalDate day) {
        return Sql.of("SELECT p.ID, r.ID, n.SHORT_NAME, r.CITATION, v.HEADING, p.REASON FROM (")
                .add(
                        "SELECT x.ID, x.TO_ID AS OTHER_ID, x.REASON FROM LIBRARY_CROSSWALK x WHERE x.FROM_ID = ?"
                                + " UNION ALL SELECT y.ID, y.FROM_ID, y.REASON FROM LIBRARY_CROSSWALK y"
                                + " WHERE y.TO_ID = ?",
                        requirementId,
                        requirementId)
                .add(") p JOIN LIBRARY_REQUIREMENT r ON r.ID = p.OTHER_ID"
                        + " JOIN LIBRARY_INSTRUMENT_VERSION n ON n.INSTRUMENT_ID = r.INSTRUMENT_ID AND n.VALID_TO IS NULL"
                        + " LEFT JOIN LIBRARY_REQUIREMENT_VERSION v ON v.REQUIREMENT_ID = r.ID")
                .add(AS_OF.replace("%s", "v"), day, day)
                .add(" ORDER BY n.SHORT_NAME, r.POSITION, r.ID")
                .list(
                        em,
                        row -> new CrosswalkRow(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)));
    }

    /** The citations on the other side of a requirement's pairs. */
    List<String> citations(long requirementId) {
        return Sql.of(
                        "SELECT r.CITATION FROM LIBRARY_CROSSWALK x JOIN LIBRARY_REQUIREMENT r ON r.ID = x.TO_ID"
                                + " WHERE x.FROM_ID = ? UNION SELECT q.CITATION FROM LIBRARY_CROSSWALK y"
                                + " JOIN LIBRARY_REQUIREMENT q ON q.ID = y.FROM_ID WHERE y.TO_ID = ?",
                        requirementId,
                        requirementId)
                .list(em, row -> row.getString(1));
    }

    /** Every requirement by its names, instrument by instrument. */
    List<Cited> cited() {
        return Sql.of(CITED + " WHERE r.INSTRUMENT_ID > 0 ORDER BY r.INSTRUMENT_ID, r.CITATION")
                .list(em, CrosswalkRepository::named);
    }

    /** Those with this citation: one, or one of each of several instruments. */
    List<Cited> cited(String citation) {
        return Sql.of(CITED + " WHERE r.CITATION = ?", citation).list(em, CrosswalkRepository::named);
    }

    private static Cited named(ResultSet row) throws SQLException {
        return new Cited(row.getLong(1), row.getString(2), row.getString(3));
    }

    /** Every pair. */
    List<Crosswalk> all() {
        return em.createQuery("select c from Crosswalk c where c.id > 0 order by c.id", Crosswalk.class)
                .getResultList();
    }

    Optional<Crosswalk> find(long id) {
        return Optional.ofNullable(em.find(Crosswalk.class, id));
    }

    /** Whether the two are linked already, whichever way round. */
    boolean exists(long one, long other) {
        return Sql.of(
                                "SELECT COUNT(*) FROM LIBRARY_CROSSWALK x WHERE (x.FROM_ID = ? AND x.TO_ID = ?)"
                                        + " OR (x.FROM_ID = ? AND x.TO_ID = ?)",
                                one,
                                other,
                                other,
                                one)
                        .number(em)
                > 0;
    }

    void add(Crosswalk pair) {
        em.persist(pair);
        Unique.flush(em, "LIBRARY_CROSSWALK_PAIR_UK", () -> new RuleViolation("library.linked-already"));
    }

    void remove(Crosswalk pair) {
        em.remove(pair);
    }

    /** The CCI numbers of a control, such as {@code AC-2(1)}. */
    List<CciRow> ccis(String control) {
        return Sql.of("SELECT c.CCI, c.ITEM FROM LIBRARY_CCI c WHERE c.CONTROL = ? ORDER BY c.CCI", control)
                .list(em, row -> new CciRow(row.getString(1), row.getString(2)));
    }

    /** Puts these in the place of all that are there: number, control, item. */
    void replaceCcis(List<Object[]> rows) {
        Sql.of("DELETE FROM LIBRARY_CCI WHERE CCI LIKE 'CCI-%'").update(em);
        Sql.batch(em, "INSERT INTO LIBRARY_CCI (CCI, CONTROL, ITEM) VALUES (?, ?, ?)", rows);
    }

    /** The hash of a file of the product as it was loaded last. */
    Optional<String> loaded(String fileName) {
        return Sql.of("SELECT p.CONTENT_HASH FROM LIBRARY_PACK p WHERE p.FILE_NAME = ?", fileName)
                .first(em, row -> row.getString(1));
    }

    void loaded(String fileName, String digest, Instant at) {
        if (Sql.of("UPDATE LIBRARY_PACK SET CONTENT_HASH = ?, LOADED_AT = ? WHERE FILE_NAME = ?", digest, at, fileName)
                        .update(em)
                == 0) {
            Sql.of(
                            "INSERT INTO LIBRARY_PACK (CONTENT_HASH, LOADED_AT, FILE_NAME) VALUES (?, ?, ?)",
                            digest,
                            at,
                            fileName)
                    .update(em);
        }
    }
}
