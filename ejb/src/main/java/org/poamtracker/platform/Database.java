package org.poamtracker.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the database is and the two accounts that open it: the owner migrates, the run-time account reads and writes rows
 * and has no DDL. The application's own statements go through the server's pool; these connections are for migrations and
 * maintenance.
 *
 * @param runtime the account of the pool
 * @param owner the account that owns the tables; null where its password was not given
 * @param schema whose tables they are; null for the account's own
 */
public record Database(Account runtime, Account owner, String schema) {

    /** Percent of the file in use below which closing takes the time to make it small. */
    private static final int WORTH_KEEPING = 50;

    /** One way in. The password never shows. */
    public record Account(String url, String user, String password) {

        /** A new connection, the caller's to close. */
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /** What {@code ./poam} put into the system properties {@code poam.db.*}. */
    public static Database configured() {
        Account runtime = account("poam.db.");
        return new Database(runtime, account("poam.db.owner."), System.getProperty("poam.db.schema"));
    }

    private static Account account(String prefix) {
        String user = System.getProperty(prefix + "user");
        String url = System.getProperty(prefix + "url", System.getProperty("poam.db.url"));
        return user == null ? null : new Account(url, user, System.getProperty(prefix + "password"));
    }

    /** Whether it is the H2 file of the data folder, which this process alone opens. */
    public boolean embedded() {
        return runtime.url().startsWith("jdbc:h2:");
    }

    /**
     * Closes the embedded database, so that its file is whole and the next start need not recover it. While it is open its
     * file only grows; what is no longer used is given back here once it is more than half of the file.
     */
    public void close() throws SQLException {
        if (runtime != null && embedded()) {
            try (Connection connection = asOwner();
                    Statement statement = connection.createStatement()) {
                statement.execute(percentInUse(statement) < WORTH_KEEPING ? "SHUTDOWN COMPACT" : "SHUTDOWN");
            }
        }
    }

    private static int percentInUse(Statement statement) throws SQLException {
        try (ResultSet rate = statement.executeQuery("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS"
                + " WHERE SETTING_NAME = 'info.CHUNKS_FILL_RATE'")) {
            return rate.next() ? rate.getInt(1) : 100;
        }
    }

    /** A connection of the account that owns the tables. @throws SQLException also where its password was not given */
    public Connection asOwner() throws SQLException {
        if (owner == null) {
            throw new SQLException("POAM_DB_OWNER_USER and POAM_DB_OWNER_PASSWORD are not set");
        }
        return owner.connect();
    }

    /** The owner of a copy of the embedded database's file, who reads it and changes nothing in it. */
    public Account ownerOfCopy(Path copy) {
        String name = copy.toString().replaceFirst("\\.mv\\.db$", "");
        return new Account(
                "jdbc:h2:file:" + name + ";MODE=Oracle;IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                owner.user(),
                owner.password());
    }

    /** A connection of the run-time account, looking at the owner's tables. */
    public Connection asRuntime() throws SQLException {
        Connection connection = runtime.connect();
        try (var session = connection.createStatement()) {
            session.execute(System.getProperty("poam.db.session", "select 1 from dual"));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
