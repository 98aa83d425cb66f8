package org.poamtracker.it.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Starts each kind of job with parameters that name another's data, past the boundary that would have refused. */
final class JobAccess {

    private static final Set<String> REFUSALS =
            Set.of("intake.unknown", "bulk.unknown", "report.unknown-agency", "job.not-permitted");

    private JobAccess() {}

    /** What differs from the row, a line each. */
    static List<String> of(Matrix.Row row, List<String> logins) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Target target : Target.AGENCIES) {
            for (Map<String, String> parameters : parameters(row.name(), target)) {
                for (String login : logins) {
                    if (!login.equals("nobody")) {
                        boolean refused = REFUSALS.contains(failure(login, row.name(), parameters));
                        if (refused == row.allowed(login).contains(target)) {
                            wrong.add(row.name() + " " + login + " on " + target + (refused ? ": refused " : ": ran ")
                                    + parameters);
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static List<Map<String, String>> parameters(String kind, Target target) throws Exception {
        if (kind.startsWith("bulk-")) {
            return List.of(Map.of("bulk", "" + BulkCalls.forJob(target, kind)));
        }
        return kind.equals("report")
                ? List.of(
                        report("AGENCY_POAM", target),
                        report("SURVEY", target),
                        report("SCORE_SHEET", target),
                        report("CERTIFICATE", target))
                : List.of(Map.of("intake", "" + OtherCalls.previewed(target)));
    }

    private static Map<String, String> report(String kind, Target target) {
        return Map.of("report", kind, "format", "XLSX", "agency", "" + Items.agency(target));
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
