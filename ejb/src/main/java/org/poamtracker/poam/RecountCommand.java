package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;
import org.poamtracker.maintenance.MaintenanceFailure;
import org.poamtracker.platform.Gate;

/**
 * {@code ./poam recount [--check]}: compares the figures that are kept for dashboards and totals with a count of the items,
 * agency by agency, says which differ, and mends them. With {@code --check} it only says so, and ends as failed where any does.
 */
public class RecountCommand implements MaintenanceCommand {

    /** Made by the service loader. */
    public RecountCommand() {}

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public void run(MaintenanceContext context) throws SQLException {
        boolean mend = !context.has("check");
        int figures = 0;
        int agencies = 0;
        try (Connection connection = context.database().asRuntime()) {
            connection.setAutoCommit(false);
            for (Map.Entry<Long, String> agency : agencies(connection).entrySet()) {
                List<Recount.Difference> differences = differences(connection, agency.getKey(), mend);
                differences.forEach(each -> context.say(
                        "%s: %s %s: kept %s, counted %s",
                        agency.getValue(),
                        each.bucket().measure(),
                        each.bucket().name(),
                        each.kept(),
                        each.counted()));
                figures += differences.size();
                agencies += differences.isEmpty() ? 0 : 1;
            }
        }
        conclude(context, figures, agencies, mend);
    }

    private static void conclude(MaintenanceContext context, int figures, int agencies, boolean mend) {
        if (figures == 0) {
            context.say("Every figure is what the items say.");
        } else if (mend) {
            context.say("Mended: %s.", many(figures, agencies));
        } else {
            throw new MaintenanceFailure(many(figures, agencies) + " differ from the items. ./poam recount mends them");
        }
    }

    private static String many(int figures, int agencies) {
        return String.format(Locale.ROOT, "%,d %s", figures, figures == 1 ? "figure" : "figures")
                + String.format(Locale.ROOT, " of %,d %s", agencies, agencies == 1 ? "agency" : "agencies");
    }

    /** Nobody else changes an item of the agency meanwhile: not in this process, and not in the database. */
    private static List<Recount.Difference> differences(Connection connection, long agencyId, boolean mend)
            throws SQLException {
        Gate.Held held = Gate.hold("AGENCY", agencyId);
        try {
            Recount recount = new Recount(connection, agencyId);
            List<Recount.Difference> differences = recount.differences();
            if (mend && !differences.isEmpty()) {
                recount.mend(differences);
            }
            connection.commit();
            return differences;
        } finally {
            held.open();
        }
    }

    private static Map<Long, String> agencies(Connection connection) throws SQLException {
        Map<Long, String> agencies = new TreeMap<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ID, CODE FROM AGENCY")) {
            while (rows.next()) {
                agencies.put(rows.getLong(1), rows.getString(2));
            }
        }
        connection.commit();
        return agencies;
    }
}
