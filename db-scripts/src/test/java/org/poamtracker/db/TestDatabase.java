package org.poamtracker.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A database, in memory where no folder is given, with its two accounts: the owner, who migrates, and the run-time account, which the migrations
 * grant what it may do. It lives until it is closed.
 */
public final class TestDatabase implements AutoCloseable {

    /** The run-time account, as the migrations' placeholder {@code ${runtime}} names it. */
    public static final String RUNTIME = "POAM_APP";

    private static final String OWNER = "POAM";

    private final String url;
    private final String password = UUID.randomUUID().toString();
    private final Connection keptOpen;

    private TestDatabase(String place) throws SQLException {
        url = "jdbc:h2:" + place + ";MODE=Oracle;DEFAULT_NULL_ORDERING=HIGH";
        keptOpen = owner();
        try (var statement = keptOpen.createStatement()) {
            statement.execute("CREATE USER " + RUNTIME + " PASSWORD '" + password + "'");
        }
    }

    /** A database with both accounts and no tables. */
    public static TestDatabase empty() throws SQLException {
        return new TestDatabase("mem:" + UUID.randomUUID());
    }

    /** A database with all migrations of the product. */
    public static TestDatabase migrated() throws SQLException {
        return empty().migrate("classpath:db/migration");
    }

    /** The same in a file of this folder, each commit written at once as on a server. */
    public static TestDatabase migratedIn(Path folder) throws SQLException {
        TestDatabase database = new TestDatabase("file:" + folder.resolve("poam"));
        try (var statement = database.keptOpen.createStatement()) {
            statement.execute("SET WRITE_DELAY 0");
        }
        return database.migrate("classpath:db/migration");
    }

    /** Runs the migrations found at a Flyway location, as the owner. */
    public TestDatabase migrate(String location) {
        return migrate(location, "latest");
    }

    /** The same, up to a version. */
    public TestDatabase migrate(String location, String version) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, OWNER, password)
                .locations(location)
                .target(version)
                .placeholders(placeholders())
                .load()
                .migrate();
        return this;
    }

    /** What stands for the placeholders of the migrations on H2. */
    public static Map<String, String> placeholders() {
        return Map.of("runtime", RUNTIME, "onOracle", "--");
    }

    /** A new connection of the owner. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url, OWNER, password);
    }

    /** A new connection of the run-time account. */
    public Connection runtime() throws SQLException {
        return DriverManager.getConnection(url, RUNTIME, password);
    }

    /** Where the database is, for those who connect by themselves. */
    public String url() {
        return url;
    }

    /** The password of both accounts, made for this database. */
    public String password() {
        return password;
    }

    @Override
    public void close() throws SQLException {
        keptOpen.close();
    }
}
