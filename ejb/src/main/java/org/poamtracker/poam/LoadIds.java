package org.poamtracker.poam;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Ids of one sequence as the application draws them: NEXTVAL is the end of a block of 50. */
final class LoadIds implements AutoCloseable {

    private static final int BLOCK = 50;

    private final PreparedStatement next;
    private long last;
    private long end;

    LoadIds(Connection connection, String sequence) throws SQLException {
        next = connection.prepareStatement("SELECT " + sequence + ".NEXTVAL FROM DUAL");
    }

    long draw() throws SQLException {
        if (last == end) {
            try (ResultSet row = next.executeQuery()) {
                row.next();
                end = row.getLong(1);
                last = end - BLOCK;
            }
        }
        last++;
        return last;
    }

    @Override
    public void close() throws SQLException {
        next.close();
    }
}
