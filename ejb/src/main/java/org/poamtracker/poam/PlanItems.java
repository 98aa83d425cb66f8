package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.platform.Texts;
import org.poamtracker.security.Scope;

/** The items of an agency, for features whose records are answered by them. Not a boundary: its callers have checked who asks. */
@ApplicationScoped
public class PlanItems {

    private static final String ITEM =
            "SELECT p.ID, p.ITEM_NUMBER, p.WEAKNESS_NAME, p.CONTROLS, p.STATUS, p.SEVERITY_RANK,"
                    + " p.DUE_ON FROM POAM p WHERE ";

    @PersistenceContext
    EntityManager em;

    /** Those that plan something still, by number: neither closed nor cancelled. None for who does not reach all of the agency. */
    public List<PlanItem> planning(long agencyId, long secretariatId, Scope scope) {
        return scope.coversAgency(agencyId, secretariatId)
                ? Sql.of(ITEM + "p.AGENCY_ID = ? AND p.PHASE IN (1, 2) ORDER BY p.NUMBER_SORT, p.ID", agencyId)
                        .list(em, PlanItems::read)
                : List.of();
    }

    /** The item of this number, if it is the agency's. */
    public Optional<PlanItem> numbered(String number, long agencyId) {
        return Sql.of(ITEM + "p.ITEM_NUMBER = ? AND p.AGENCY_ID = ?", number, agencyId)
                .first(em, PlanItems::read);
    }

    /** These items, by number. */
    public List<PlanItem> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : Sql.of(ITEM + "p.ID")
                        .in(ids)
                        .add(" ORDER BY p.NUMBER_SORT, p.ID")
                        .list(em, PlanItems::read);
    }

    private static PlanItem read(ResultSet row) throws SQLException {
        Date due = row.getDate(7);
        int rank = row.getInt(6);
        return new PlanItem(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Texts.lines(row.getString(4)),
                PoamStatus.valueOf(row.getString(5)),
                Severity.ofRank(rank),
                due == null ? null : due.toLocalDate());
    }
}
