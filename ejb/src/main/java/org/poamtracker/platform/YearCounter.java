package org.poamtracker.platform;

import jakarta.persistence.EntityManager;

/**
 * The last number given in an agency and calendar year, kept in a table of the columns {@code AGENCY_ID, CALENDAR_YEAR,
 * LAST_GIVEN}. Its row is locked until the transaction ends, so no number is given twice, and none is lost where it fails.
 *
 * @param table the table's name, a constant of ours
 */
public record YearCounter(String table) {

    /** Raises the counter by so many, and says where it stands now. */
    public int raise(EntityManager em, long agencyId, int year, int howMany) {
        if (!raised(em, agencyId, year, howMany)) {
            Sql.of("SELECT ID FROM AGENCY WHERE ID = ? FOR UPDATE", agencyId).number(em);
            if (!raised(em, agencyId, year, howMany)) {
                Sql.of(
                                "INSERT INTO " + table + " (AGENCY_ID, CALENDAR_YEAR, LAST_GIVEN) VALUES (?, ?, ?)",
                                agencyId,
                                year,
                                howMany)
                        .update(em);
            }
        }
        return (int)
                Sql.of("SELECT LAST_GIVEN FROM " + table + " WHERE AGENCY_ID = ? AND CALENDAR_YEAR = ?", agencyId, year)
                        .number(em);
    }

    private boolean raised(EntityManager em, long agencyId, int year, int howMany) {
        return Sql.of(
                                "UPDATE " + table
                                        + " SET LAST_GIVEN = LAST_GIVEN + ? WHERE AGENCY_ID = ? AND CALENDAR_YEAR = ?",
                                howMany,
                                agencyId,
                                year)
                        .update(em)
                == 1;
    }
}
