package org.poamtracker.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What items said of one fiscal year is kept when they come to take several. */
class CostMigrationTest {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final String BEFORE = "202611221122";

    private static final String ITEM =
            "INSERT INTO POAM (ID, VERSION, ITEM_NUMBER, NUMBER_SORT, EXTERNAL_ID, AGENCY_ID,"
                    + " SECRETARIAT_ID, KIND, STATUS, PHASE, STATUS_ON, DUE_ON, SLIPS, SEVERITY_RANK, WEAKNESS_NAME, RISK_ADJUSTMENT,"
                    + " FALSE_POSITIVE, OPERATIONAL_REQUIREMENT, VENDOR_DEPENDENT, AUTO_APPROVE, KNOWN_EXPLOITED,"
                    + " CLOSED_BEFORE_IMPORT, DEMO, EDITED_BY, CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT, HOURS, CENTS,"
                    + " UNFUNDED_CENTS, FUNDING, FISCAL_YEAR)";
    private static final String VALUES =
            "1, 'ITEM', 'OPEN', 2, DATE '2026-11-01', DATE '2027-01-01', 0, 2, 'Weak', 'NONE',"
                    + " 'NONE', 'NONE', 0, 0, 0, 0, 0, 1, 1, TIMESTAMP '2026-11-01 00:00:00', 1,"
                    + " TIMESTAMP '2026-11-01 00:00:00', ";

    @Test
    @DisplayName("POAM-1 the hours, dollars, funding and obstacle of an item stay, in the fiscal year that it named")
    void valuesStay() throws SQLException {
        try (TestDatabase database = TestDatabase.empty().migrate(MIGRATIONS, BEFORE);
                Connection connection = database.owner();
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
            sql.execute("INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                    + " VALUES (1, 1, 'DTA', 'Department', 1, 'DEPARTMENT', 1, 0)");
            item(sql, 1, "120, 480050, 80025, 'FUNDED', 2027");
            item(sql, 2, "NULL, NULL, NULL, NULL, NULL");
            item(sql, 3, "8, NULL, NULL, NULL, NULL");
            sql.execute("INSERT INTO POAM_TEXT (POAM_ID, OBSTACLE) VALUES (1, 'The bond bill waits.')");

            database.migrate(MIGRATIONS);

            assertThat(costs(sql))
                    .containsExactly(
                            "1 2027 120 480050 80025 FUNDED The bond bill waits.", "3 null 8 null null null null");
            sql.execute("SELECT ID, ITEM_NUMBER FROM POAM");
        }
    }

    private static void item(Statement sql, int id, String cost) throws SQLException {
        String number = "'DTA-2026-000" + id + "'";
        sql.execute(ITEM + " VALUES (" + id + ", 1, " + number + ", " + number + ", " + number + ", 1, " + VALUES + cost
                + ")");
    }

    private static List<String> costs(Statement sql) throws SQLException {
        List<String> costs = new ArrayList<>();
        try (ResultSet row = sql.executeQuery(
                "SELECT POAM_ID, FISCAL_YEAR, HOURS, CENTS, UNFUNDED_CENTS, FUNDING, OBSTACLE FROM POAM_COST ORDER BY POAM_ID")) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= 7; column++) {
                    cells.add(row.getString(column));
                }
                costs.add(String.join(" ", cells.stream().map(String::valueOf).toList()));
            }
        }
        return costs;
    }
}
