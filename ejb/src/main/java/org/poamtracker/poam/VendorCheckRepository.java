package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Reads what vendors were asked and said. Rows are written by {@link PoamRepository} and never again. */
@ApplicationScoped
class VendorCheckRepository {

    /** Of an item that waits for years, the last ones. */
    private static final int MOST_SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    /** How an item stands with its vendor; null for one that depends on none. One that does not asks for nothing. */
    @Unscoped("the item was reached")
    VendorStanding standing(Poam poam, LocalDate today) {
        if (!poam.tracking().isVendorDependent()) {
            return null;
        }
        VendorRule applies = VendorRule.of(poam.status());
        boolean asks = applies == VendorRule.ASK;
        return new VendorStanding(
                applies,
                asks && poam.tracking().isVendorDue(today),
                asks ? poam.tracking().vendorAskBy() : null,
                checks(poam.id()));
    }

    @Unscoped("the item was reached")
    private List<VendorCheckRow> checks(long poamId) {
        return Sql.of(
                        "SELECT c.ASKED_ON, c.ASKED, c.SAID, c.EXPECTED_ON, c.MADE_BY_NAME, c.AT FROM POAM_VENDOR_CHECK c"
                                + " WHERE c.POAM_ID = ? ORDER BY c.ASKED_ON DESC, c.ID DESC FETCH FIRST "
                                + MOST_SHOWN + " ROWS ONLY",
                        poamId)
                .list(em, VendorCheckRepository::row);
    }

    private static VendorCheckRow row(ResultSet row) throws SQLException {
        VendorAnswer answer = new VendorAnswer(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class));
        return new VendorCheckRow(
                answer, row.getString(5), row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
