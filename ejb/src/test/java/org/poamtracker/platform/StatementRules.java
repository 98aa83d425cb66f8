package org.poamtracker.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
            "DEMO_LOAD");

    private static final Pattern SCAN = Pattern.compile("PUBLIC\\.(\\w+)\\.tableScan");

    private StatementRules() {}

    static void check(Collection<String> statements, Connection database) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (String statement : statements) {
            OracleGrammar.problems(statement).forEach(problem -> problems.add(statement + "\n  - Oracle: " + problem));
            scans(statement, database).forEach(table -> problems.add(statement + "\n  - reads all of " + table));
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
