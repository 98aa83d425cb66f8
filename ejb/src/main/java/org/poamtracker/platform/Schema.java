package org.poamtracker.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;

/** The tables and who may do what with them: migrated as the owner, or compared with what this version needs. */
public class Schema {

    private static final String HISTORY = "SCHEMA_HISTORY";

    private final Database database;

    public Schema(Database database) {
        this.database = database;
    }

    /** Brings the tables up to date as their owner, and lets the run-time account at them. */
    public void migrate() throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            if (database.embedded()) {
                makeRuntimeAccount(statement);
            }
            flyway(database.owner()).load().migrate();
            statement.execute("GRANT SELECT ON " + HISTORY + " TO " + runtime());
        }
    }

    /** Says what a DBA has to run first. @throws IllegalStateException when anything is missing or differs */
    public void validate() {
        Flyway flyway = flyway(database.runtime()).load();
        ValidateResult result = flyway.validateWithResult();
        if (!result.validationSuccessful) {
            throw new IllegalStateException(
                    "The tables are not those of this version, and without POAM_DB_OWNER_USER and"
                            + " POAM_DB_OWNER_PASSWORD it may not change them. Set both, or let a DBA run"
                            + " db-scripts/src/main/resources/db/migration. Not run yet: " + pending(flyway) + ". "
                            + result.getAllErrorMessages());
        }
    }

    private static List<String> pending(Flyway flyway) {
        List<String> names = new ArrayList<>();
        for (MigrationInfo migration : flyway.info().pending()) {
            names.add(migration.getScript());
        }
        return names;
    }

    private FluentConfiguration flyway(Database.Account account) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(account.url(), account.user(), account.password())
                .table(HISTORY)
                .outOfOrder(true)
                .placeholders(placeholders());
        return database.schema() == null ? configuration : configuration.schemas(database.schema());
    }

    /** H2 has no grants on sequences: what only Oracle takes is a comment there. */
    private Map<String, String> placeholders() {
        return Map.of("runtime", runtime(), "onOracle", database.embedded() ? "--" : "");
    }

    private void makeRuntimeAccount(Statement owner) throws SQLException {
        String password = "'" + database.runtime().password().replace("'", "''") + "'";
        owner.execute("CREATE USER IF NOT EXISTS " + runtime() + " PASSWORD " + password);
        owner.execute("ALTER USER " + runtime() + " SET PASSWORD " + password);
    }

    private String runtime() {
        String name = database.runtime().user();
        if (!name.matches("[A-Za-z][A-Za-z0-9_$#]*")) {
            throw new IllegalStateException("POAM_DB_USER is not a plain name: " + name);
        }
        return name;
    }
}
