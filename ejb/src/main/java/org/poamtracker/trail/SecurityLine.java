package org.poamtracker.trail;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Database;
import org.poamtracker.platform.Gate;

/**
 * A line that a maintenance command writes into the security log (TRAIL-3), with a running server or without.
 *
 * @param action what happened, as in {@link TrailEvent#of}
 * @param subjectType what kind of thing it happened to
 * @param subjectId which one
 * @param subjectName as a reader knows it
 */
public record SecurityLine(String action, String subjectType, long subjectId, String subjectName) {

    /** Writes it, in a transaction of its own. */
    public void write(Database database, DataFolder data, Clock clock) throws IOException, SQLException {
        try (Connection connection = database.asRuntime()) {
            connection.setAutoCommit(false);
            var mac = TrailKey.mac(data.keys().resolve("trail.key"));
            TrailAppender trail = new TrailAppender(connection, mac, clock);
            long chain = trail.chain(null);
            connection.commit();
            Gate.Held held = Gate.hold("TRAIL_CHAIN", chain);
            try {
                trail.begin(null);
                trail.append(action, subjectType, subjectId, subjectName, null);
                trail.write();
                connection.commit();
            } finally {
                held.open();
            }
        }
    }
}
