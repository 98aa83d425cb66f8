package org.poamtracker.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poamtracker.db.OracleGrammar;

/** What every statement must keep: Oracle would understand it, and it never reads a table that grows from end to end. */
final class StatementRules {

    /** Tables of which everybody has few rows for good; reading all of them is the fastest way. */
    private static final Set<String> SMALL = Set.of(
            "AGENCY",
            "AGENCY_SECRETARIAT",
            "AGENCY_UNIT",
            "POAM_JUSTIFICATION",
            "POAM_TALLY",
            "POAM_MEASURED",
            "POAM_SEVERITY_DAYS",
            "LIBRARY_INSTRUMENT",
            "LIBRARY_INSTRUMENT_VERSION",
            "LIBRARY_PACK",
            "SELFAUDIT_QUESTIONNAIRE",
            "SELFAUDIT_EDITION",
            "SELFAUDIT_CAMPAIGN",
            "DEMO_LOAD");

    /** What people leave few of: sorting what is within reach is all that it costs. */
    private static final Set<String> SORTED = Set.of("SAVEDVIEW", "AGENCY_APPOINTMENT");

    /** How EclipseLink asks for the beginning of a list that one table holds. */
    private static final Pattern BEGINNING =
            Pattern.compile("SELECT .* FROM (\\w+) WHERE (.*) ORDER BY ([\\w, ]+) FETCH NEXT .*", Pattern.DOTALL);

    private static final Pattern SCAN = Pattern.compile("PUBLIC\\.(\\w+)\\.tableScan");

    private StatementRules() {}

    static void check(Collection<String> statements, Connection database) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (String statement : statements) {
            OracleGrammar.problems(statement).forEach(problem -> problems.add(statement + "\n  - Oracle: " + problem));
            scans(statement, database).forEach(table -> problems.add(statement + "\n  - reads all of " + table));
            if (sortsFirst(statement, database)) {
                problems.add(statement + "\n  - no index is in this order, so all is read and sorted before it stops");
            }
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    private static List<String> scans(String statement, Connection database) throws SQLException {
        if (statement.startsWith("INSERT") || statement.startsWith("CALL")) {
            return List.of();
        }
        return SCAN.matcher(plan(statement, database))
                .results()
                .map(found -> found.group(1))
                .filter(table -> !SMALL.contains(table))
                .toList();
    }

    /** Asked of the indexes, not of the plan: of a table that is almost empty the plan says nothing. */
    private static boolean sortsFirst(String statement, Connection database) throws SQLException {
        Matcher beginning = BEGINNING.matcher(statement);
        if (!beginning.matches() || SORTED.contains(beginning.group(1))) {
            return false;
        }
        String order = beginning.group(3).replaceAll(" (DESC|ASC)\\b", "").replace(" ", "") + ",";
        String first = order.substring(0, order.indexOf(','));
        if (!beginning.group(2).matches("(?s).*\\b" + first + "\\b.*")) {
            return true; // an index in this order alone holds everybody's
        }
        try (var indexes = database.prepareStatement("""
                SELECT LISTAGG(COLUMN_NAME, ',') WITHIN GROUP (ORDER BY ORDINAL_POSITION) FROM INFORMATION_SCHEMA.INDEX_COLUMNS
                WHERE TABLE_NAME = ? GROUP BY INDEX_NAME""")) {
            indexes.setString(1, beginning.group(1));
            try (var columns = indexes.executeQuery()) {
                boolean sorted = false;
                while (columns.next()) {
                    sorted |= (columns.getString(1) + ",").startsWith(order);
                }
                return !sorted;
            }
        }
    }

    private static String plan(String statement, Connection database) throws SQLException {
        try (var explain = database.prepareStatement("EXPLAIN " + statement)) {
            int parameters = explain.getParameterMetaData().getParameterCount();
            for (int at = 1; at <= parameters; at++) {
                explain.setObject(at, null);
            }
            try (var plan = explain.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }
}
