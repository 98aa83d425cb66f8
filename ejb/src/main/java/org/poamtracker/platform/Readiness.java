package org.poamtracker.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this server can answer. It is asked only once deployed, and it is not deployed before its migrations ran. */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    @Resource(lookup = "java:/jdbc/poam")
    DataSource pool;

    /** Whether the database answers within two seconds. */
    public boolean ready() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(2);
            return statement.execute("select 1 from dual");
        } catch (SQLException e) {
            LOG.warn("The database does not answer: {}", e.getMessage());
            return false;
        }
    }
}
