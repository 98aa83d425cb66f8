package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Keeps files that somebody brought for the library. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
class ImportRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    void add(LibraryImport file) {
        em.persist(file);
        em.flush();
    }

    Optional<LibraryImport> find(long id) {
        return Optional.ofNullable(em.find(LibraryImport.class, id));
    }

    /** The same, to be decided about; others wait until this transaction is over. */
    Optional<LibraryImport> take(long id) {
        gate.enter("LIBRARY_IMPORT", id);
        return find(id);
    }

    /** Without what they hold, the latest first. */
    Page<ImportRow> page(int first, int size) {
        List<ImportRow> rows = Sql.of(
                        "SELECT i.ID, i.KIND, i.FILE_NAME, i.CODE, i.STATE, i.RECORDED_NAME, i.RECORDED_AT, i.FRESH, i.CHANGED"
                                + " FROM LIBRARY_IMPORT i WHERE i.ID > 0 ORDER BY i.ID DESC"
                                + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                        first,
                        size)
                .list(em, ImportRepository::row);
        return Page.of(
                rows,
                Sql.of("SELECT COUNT(*) FROM LIBRARY_IMPORT i WHERE i.ID > 0").number(em));
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getLong(1),
                ImportKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                ImportState.valueOf(row.getString(5)),
                row.getString(6),
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt(8),
                row.getInt(9));
    }
}
