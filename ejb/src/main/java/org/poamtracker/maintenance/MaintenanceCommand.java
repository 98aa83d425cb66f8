package org.poamtracker.maintenance;

import java.io.IOException;
import java.sql.SQLException;

/**
 * One command of {@code ./poam} on a data folder. It has a public constructor without parameters, knows nothing of a server
 * and is named in {@code META-INF/services}, so it runs the same inside a server and beside a stopped one.
 */
public interface MaintenanceCommand {

    /** Its word on the command line, such as {@code verify-trail}. */
    String name();

    /** Whether it may only run while the server is stopped. */
    default boolean needsStoppedServer() {
        return false;
    }

    /** Whether it may only run inside the server, because it needs what the server holds together. */
    default boolean needsRunningServer() {
        return false;
    }

    /**
     * Does it, and says how far it is.
     *
     * @throws MaintenanceFailure when it could not, or found what it looked for; its message is shown as it is
     */
    void run(MaintenanceContext context) throws IOException, SQLException;
}
