package org.poamtracker.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.poamtracker.maintenance.MaintenanceCommand;
import org.poamtracker.maintenance.MaintenanceContext;

/**
 * {@code gauge --of heap|count|statements}: what {@code ./poam bench} asks of the server it measures. The embedded database
 * counts its statements between {@code count} and {@code statements}, and says which they were; on Oracle ask Oracle.
 */
public class Gauge implements MaintenanceCommand {

    private static final long MIB = 1024L * 1024;

    /** Made by the service loader. */
    public Gauge() {}

    @Override
    public String name() {
        return "gauge";
    }

    @Override
    public void run(MaintenanceContext context) throws SQLException {
        switch (context.options().getOrDefault("of", "heap")) {
            case "count" -> count(context);
            case "statements" -> statements(context);
            default -> heap(context);
        }
    }

    private static void heap(MaintenanceContext context) {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        context.say("heap %d", memory.getHeapMemoryUsage().getUsed() / MIB);
    }

    private static void count(MaintenanceContext context) throws SQLException {
        if (context.database().embedded()) {
            try (Connection owner = context.database().asOwner();
                    Statement statement = owner.createStatement()) {
                statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES 1000");
                statement.execute("SET QUERY_STATISTICS TRUE");
            }
        }
    }

    private static void statements(MaintenanceContext context) throws SQLException {
        if (!context.database().embedded()) {
            return;
        }
        try (Connection owner = context.database().asOwner();
                Statement statement = owner.createStatement()) {
            long all = 0;
            try (ResultSet counted = statement.executeQuery("SELECT EXECUTION_COUNT, SQL_STATEMENT FROM"
                    + " INFORMATION_SCHEMA.QUERY_STATISTICS WHERE SQL_STATEMENT NOT IN ('COMMIT', 'ROLLBACK') AND SQL_STATEMENT NOT LIKE 'SET %'"
                    + " ORDER BY 1 DESC")) {
                while (counted.next()) {
                    all += counted.getLong(1);
                    context.say("%6d %s", counted.getLong(1), counted.getString(2));
                }
            }
            context.say("statements %d", all);
            statement.execute("SET QUERY_STATISTICS FALSE");
        }
    }
}
