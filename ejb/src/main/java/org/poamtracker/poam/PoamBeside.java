package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.CurrentUser;

/** Where an item belongs, for features that keep something beside it. */
@ApplicationScoped
public class PoamBeside {

    @Inject
    PoamRepository poams;

    @Inject
    CurrentUser user;

    @PersistenceContext
    EntityManager em;

    /** Where an item belongs. */
    public record Place(long poamId, String number, long agencyId, long secretariatId) {}

    /** An item that the caller reads. @throws RuleViolation {@code poam.unknown} where it is out of the caller's reach */
    public Place reached(long poamId) {
        if (poams.reached(poamId, user.scope(POAM_VIEW)).isEmpty()) {
            throw new RuleViolation("poam.unknown", poamId);
        }
        return place(poamId);
    }

    /** An item, whoever asks; for what happens by itself. */
    public Place place(long poamId) {
        return Sql.of("SELECT p.ITEM_NUMBER, p.AGENCY_ID, p.SECRETARIAT_ID FROM POAM p WHERE p.ID = ?", poamId)
                .first(em, row -> new Place(poamId, row.getString(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }

    /** Makes sure that a request is about this item. @throws RuleViolation {@code poam.unknown-request} */
    public void demandRequest(long poamId, long requestId) {
        if (Sql.of("SELECT r.ID FROM POAM_REQUEST r WHERE r.ID = ? AND r.POAM_ID = ?", requestId, poamId)
                .first(em, row -> row.getLong(1))
                .isEmpty()) {
            throw new RuleViolation("poam.unknown-request", requestId);
        }
    }

    /** The people whom it, or a milestone of it, is assigned to. */
    public List<Long> assigned(long poamId) {
        return Sql.of("SELECT a.PERSON_ID FROM POAM_ASSIGNMENT a WHERE a.POAM_ID = ?", poamId)
                .list(em, row -> row.getLong(1));
    }
}
