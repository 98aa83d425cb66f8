package org.poamtracker.maintenance;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs commands by their name. What it prints ends with one line, {@link #DONE} or {@link #FAILED}. */
public class Maintenance {

    /** The last line of a command that did what was asked. */
    public static final String DONE = "Done.";

    /** How the last line of a command that did not begins. */
    public static final String FAILED = "Failed: ";

    private static final Logger LOG = LoggerFactory.getLogger(Maintenance.class);

    private final DataFolder data;
    private final Database database;
    private final boolean stopped;

    /** @param stopped whether no server of this data folder is running */
    public Maintenance(DataFolder data, Database database, boolean stopped) {
        this.data = data;
        this.database = database;
        this.stopped = stopped;
    }

    /** Runs one command to its end. Returns whether it did what was asked. */
    public boolean run(String name, Map<String, String> options, PrintWriter out) {
        try (Console console = new Console(out)) {
            return run(name, options, console);
        }
    }

    private boolean run(String name, Map<String, String> options, Console console) {
        try {
            MaintenanceCommand command = find(name);
            if (command.needsStoppedServer() && !stopped) {
                throw new MaintenanceFailure("The server of this data folder is running. Stop it first: ./poam stop");
            }
            if (command.needsRunningServer() && stopped) {
                throw new MaintenanceFailure("The server of this data folder is stopped. Start it first: ./poam run");
            }
            command.run(new MaintenanceContext(data, database, options, console));
            console.end(DONE);
            return true;
        } catch (MaintenanceFailure e) {
            console.end(FAILED + e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("Maintenance {} failed", name, e);
            console.end(FAILED + e);
        }
        return false;
    }

    private static MaintenanceCommand find(String name) {
        var commands = ServiceLoader.load(MaintenanceCommand.class, MaintenanceCommand.class.getClassLoader());
        return commands.stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MaintenanceFailure("There is no command " + name + ", only "
                        + commands.stream()
                                .map(command -> command.get().name())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }
}
