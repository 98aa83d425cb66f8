package org.poamtracker.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.poamtracker.db.TestDatabase;

/**
 * All entities of this module on a database in memory with the real migrations, used as the run-time account. Every statement
 * is recorded; {@link #close()} holds each of them to {@link StatementRules}.
 */
public final class TestPersistence implements AutoCloseable {

    private final TestDatabase database;
    private final RecordedSql recorded;
    private final EntityManagerFactory factory;
    private final EntityManager em;

    private TestPersistence(TestDatabase database) {
        this.database = database;
        recorded = new RecordedSql(database::runtime);
        factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new TestUnit(recorded.dataSource()),
                        Map.of("eclipselink.session-name", UUID.randomUUID().toString()));
        em = factory.createEntityManager();
    }

    /** A new database. Making one takes about a second: share it within a test class. */
    public static TestPersistence start() {
        try {
            return new TestPersistence(TestDatabase.migrated());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in a file, for what only a database that writes does. */
    public static TestPersistence in(Path folder) {
        try {
            return new TestPersistence(TestDatabase.migratedIn(folder));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same database as maintenance commands are given it. */
    public Database asDatabase() {
        return new Database(
                new Database.Account(database.url(), TestDatabase.RUNTIME, database.password()),
                new Database.Account(database.url(), "POAM", database.password()),
                null);
    }

    /** One number that a query finds, asked as the owner of the tables. */
    public long number(String query) {
        try (Connection owner = database.owner();
                var select = owner.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** What repositories under test are given; transactions go through {@link #commit}. */
    public EntityManager em() {
        return em;
    }

    /** Another one beside it, for tests of two people at once. */
    public EntityManager anotherEm() {
        return factory.createEntityManager();
    }

    /** Does the work in a transaction, with nothing in memory before and after it; within one, as part of it. */
    public <T> T commit(Supplier<T> work) {
        if (em.getTransaction().isActive()) {
            return work.get();
        }
        em.clear();
        em.getTransaction().begin();
        try {
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    /** The same, for work without a result. */
    public void commit(Runnable work) {
        commit(() -> {
            work.run();
            return null;
        });
    }

    /** Runs one statement as the owner of the tables, for rows of other features. */
    public void sql(String statement) {
        try (Connection owner = database.owner();
                var run = owner.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** The statements issued since {@link #forget()}, in order. */
    public List<String> statements() {
        return recorded.statements();
    }

    /** Begins to count statements anew; those so far are still checked at the end. */
    public void forget() {
        recorded.forget();
    }

    /** Holds every statement issued so far to the rules. @throws AssertionError naming all that break one */
    public void check() {
        try (Connection owner = database.owner()) {
            StatementRules.check(recorded.everything(), owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (database;
                factory;
                em) {
            check();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
