package org.poamtracker.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date before anything else runs: whatever touches tables at the start depends on it. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Database database = Database.configured();

    @PostConstruct
    void run() {
        try {
            if (database.owner() == null) {
                new Schema(database).validate();
            } else {
                new Schema(database).migrate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be opened: " + e.getMessage(), e);
        }
    }

    @PreDestroy
    void close() {
        try {
            database.close();
        } catch (SQLException e) {
            LOG.warn("The embedded database was not closed; it will be recovered at the next start", e);
        }
    }
}
