package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Who has a stake in which self-audit, for features that tell people about them. */
@ApplicationScoped
@Unscoped("nobody reads self-audits through it: it says whom to tell of what they can reach anyway")
public class SelfauditStakes {

    private static final String RESPONSE = "SELECT r.ID, g.CODE, c.PERIOD_TO, r.AGENCY_ID, g.SECRETARIAT_ID, r.DUE_ON"
            + " FROM SELFAUDIT_RESPONSE r JOIN SELFAUDIT_CAMPAIGN c ON c.ID = r.CAMPAIGN_ID"
            + " JOIN AGENCY g ON g.ID = r.AGENCY_ID WHERE ";

    private static final String SECTION = "SELECT d.ID, r.ID, g.CODE, c.PERIOD_TO, s.CODE, d.PERSON_ID, d.DUE_ON"
            + " FROM SELFAUDIT_DELEGATION d JOIN SELFAUDIT_RESPONSE r ON r.ID = d.RESPONSE_ID"
            + " JOIN SELFAUDIT_SECTION s ON s.ID = d.SECTION_ID JOIN SELFAUDIT_CAMPAIGN c ON c.ID = r.CAMPAIGN_ID"
            + " JOIN AGENCY g ON g.ID = r.AGENCY_ID WHERE ";

    private static final String UNANSWERED = " AND EXISTS (SELECT 1 FROM SELFAUDIT_ANSWER a"
            + " WHERE a.RESPONSE_ID = d.RESPONSE_ID AND a.SECTION_ID = d.SECTION_ID AND a.CHOICE IS NULL)";

    @PersistenceContext
    EntityManager em;

    /**
     * A response.
     *
     * @param name by which people know it, such as {@code DTA self-audit 2026}
     */
    public record Stake(long responseId, String name, long agencyId, long secretariatId, LocalDate dueOn) {}

    /**
     * A section that was given to somebody.
     *
     * @param id of the delegation
     * @param name such as {@code DTA self-audit 2026, H}
     */
    public record SectionStake(long id, long responseId, String name, long personId, LocalDate dueOn) {}

    /** The stakes in one response. */
    public Stake of(long responseId) {
        em.flush();
        return Sql.of(RESPONSE + "r.ID = ?", responseId)
                .first(em, SelfauditStakes::stake)
                .orElseThrow();
    }

    /** The stakes in all responses of a campaign. */
    public List<Stake> ofCampaign(long campaignId) {
        return Sql.of(RESPONSE + "r.CAMPAIGN_ID = ? ORDER BY r.ID", campaignId).list(em, SelfauditStakes::stake);
    }

    /** One section, as it is given now. */
    public SectionStake section(long responseId, long sectionId) {
        em.flush();
        return Sql.of(SECTION + "d.RESPONSE_ID = ? AND d.SECTION_ID = ?", responseId, sectionId)
                .first(em, SelfauditStakes::sectionStake)
                .orElseThrow();
    }

    /** Who ever signed a response. */
    public List<Long> signers(long responseId) {
        return Sql.of(
                        "SELECT DISTINCT p.PERSON_ID FROM SELFAUDIT_STEP p WHERE p.RESPONSE_ID = ? AND p.KIND IN ('SIGNED', 'ENDORSED')"
                                + " ORDER BY p.PERSON_ID",
                        responseId)
                .list(em, row -> row.getLong(1));
    }

    /**
     * Responses that an agency has not certified and whose due date is before {@code end}, by date and id, a slice at a time.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    public List<Stake> dueBefore(LocalDate end, Stake after, int size) {
        Sql due = Sql.of(RESPONSE + "r.STATUS IN ('ANSWERING', 'SIGNED') AND r.DUE_ON < ?", end);
        if (after != null) {
            due.add(
                    " AND (r.DUE_ON > ? OR (r.DUE_ON = ? AND r.ID > ?))",
                    after.dueOn(),
                    after.dueOn(),
                    after.responseId());
        }
        return due.add(" ORDER BY r.DUE_ON, r.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, SelfauditStakes::stake);
    }

    /** The same of sections in which something is unanswered. */
    public List<SectionStake> sectionsDueBefore(LocalDate end, SectionStake after, int size) {
        Sql due = Sql.of(SECTION + "r.STATUS = 'ANSWERING' AND d.DUE_ON < ?" + UNANSWERED, end);
        if (after != null) {
            due.add(" AND (d.DUE_ON > ? OR (d.DUE_ON = ? AND d.ID > ?))", after.dueOn(), after.dueOn(), after.id());
        }
        return due.add(" ORDER BY d.DUE_ON, d.ID FETCH FIRST " + size + " ROWS ONLY")
                .list(em, SelfauditStakes::sectionStake);
    }

    private static Stake stake(ResultSet row) throws SQLException {
        return new Stake(
                row.getLong(1),
                name(row.getString(2), row.getObject(3, LocalDate.class)),
                row.getLong(4),
                row.getLong(5),
                row.getObject(6, LocalDate.class));
    }

    private static SectionStake sectionStake(ResultSet row) throws SQLException {
        return new SectionStake(
                row.getLong(1),
                row.getLong(2),
                name(row.getString(3), row.getObject(4, LocalDate.class)) + ", " + row.getString(5),
                row.getLong(6),
                row.getObject(7, LocalDate.class));
    }

    /** What people call the self-audit of an agency, about a period that ended on that day. */
    public static String name(String agency, LocalDate periodTo) {
        return agency + " self-audit " + periodTo.getYear();
    }
}
