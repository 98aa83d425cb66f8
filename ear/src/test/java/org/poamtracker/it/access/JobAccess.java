package org.poamtracker.it.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts each kind of job with parameters that name another's data, past the boundary that would have refused. */
final class JobAccess {

    private static final Set<String> REFUSALS = Set.of("intake.unknown", "bulk.unknown", "report.unknown-agency", "job.not-permitted");

    private JobAccess() {}

    /** What differs from the row, a line each. */
    static List<String> of(Matrix.Row row, List<String> logins) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Target target : Target.AGENCIES) {
            Map<String, String> parameters = parameters(row.name(), target);
            for (String login : logins) {
                if (!login.equals("nobody")) {
                    boolean refused = REFUSALS.contains(failure(login, row.name(), parameters));
                    if (refused == row.allowed(login).contains(target)) {
                        wrong.add(row.name() + " " + login + " on " + target + (refused ? ": refused" : ": ran"));
                    }
                }
            }
        }
        return wrong;
    }

    private static Map<String, String> parameters(String kind, Target target) throws Exception {
        if (kind.startsWith("bulk-")) {
            return Map.of("bulk", "" + BulkCalls.forJob(target, kind));
        }
        return kind.equals("report")
                ? Map.of("report", "AGENCY_POAM", "format", "XLSX", "agency", "" + Items.agency(target))
                : Map.of("intake", "" + OtherCalls.previewed(target));
    }

    /** Why the job failed, or nothing. */
    private static String failure(String login, String kind, Map<String, String> parameters) throws Exception {
        long job = As.login(login, () -> As.a(As.class).start(kind, parameters));
        Background.awaitQuiet();
        StringBuilder code = new StringBuilder();
        Tables.each(
                "select coalesce(FAILURE_CODE, 'none') from JOB where ID = ?",
                row -> code.append(row.getString(1)),
                job);
        return code.toString();
    }
}
