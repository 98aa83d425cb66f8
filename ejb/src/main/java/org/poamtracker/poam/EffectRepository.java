package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.PoamDetail.PoamReference;
import org.poamtracker.security.Unscoped;

/** Reads whether closed items have helped. Rows are written by {@link PoamRepository} and never again. */
@ApplicationScoped
class EffectRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * What was found about an item; null while nobody has looked.
     *
     * @param all whether the reader reaches all of its agency, and so the item that does it again
     */
    @Unscoped("the item was reached")
    EffectRow of(Poam poam, boolean all) {
        if (poam.status() != PoamStatus.CLOSED || poam.signatures().effectivenessCheckOn() != null) {
            return null;
        }
        return Sql.of(
                        "SELECT e.DUE_ON, e.CHECKED_ON, e.EFFECTIVE, e.NOTE, e.EVIDENCE, e.MADE_BY_NAME, e.AT, p.ID, p.ITEM_NUMBER"
                                + " FROM POAM_EFFECT e LEFT JOIN POAM p ON p.REPEATS_ID = e.POAM_ID AND p.STATUS <> 'CANCELLED'"
                                + " WHERE e.POAM_ID = ? ORDER BY p.ID DESC FETCH FIRST 1 ROWS ONLY",
                        poam.id())
                .first(em, row -> row(row, all))
                .orElse(null);
    }

    private static EffectRow row(ResultSet row, boolean all) throws SQLException {
        EffectFound found = new EffectFound(
                row.getObject(2, LocalDate.class), row.getInt(3) == 1, row.getString(4), row.getString(5));
        boolean again = all && row.getString(9) != null;
        return new EffectRow(
                row.getObject(1, LocalDate.class),
                found,
                row.getString(6),
                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                again ? new PoamReference(row.getLong(8), row.getString(9)) : null);
    }
}
