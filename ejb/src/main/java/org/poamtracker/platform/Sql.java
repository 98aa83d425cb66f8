package org.poamtracker.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A statement under construction with its parameters, for what JPQL cannot say: walks of an index, totals, locks. Written in
 * what Oracle and H2 share, and only in repositories. It runs on the transaction's own connection; entities changed before
 * it are seen only after a flush.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Begins with a text that holds one {@code ?} for each value. The text is a constant of ours, never input. */
    public static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    /** Appends a text with its values. The text is a constant of ours, never input. */
    public Sql add(String more, Object... moreValues) {
        text.append(more);
        Collections.addAll(values, moreValues);
        return this;
    }

    /** Appends another piece with its values. */
    public Sql add(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    /** Appends pieces with a word between each two of them. */
    public Sql join(String word, Collection<Sql> pieces) {
        String between = "";
        for (Sql piece : pieces) {
            add(between).add(piece);
            between = word;
        }
        return this;
    }

    /** Appends one {@code ?} for each value, in brackets, for IN. There must be one at least. */
    public Sql in(Collection<?> choices) {
        text.append(" IN (")
                .append(String.join(", ", Collections.nCopies(choices.size(), "?")))
                .append(')');
        values.addAll(choices);
        return this;
    }

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The statement as it goes to the database. */
    public String text() {
        return text.toString();
    }

    /** Reads all rows. */
    public <T> List<T> list(EntityManager em, Row<T> row) {
        List<T> rows = new ArrayList<>();
        each(em, rows(row, rows));
        return rows;
    }

    /** Reads the first row. */
    public <T> Optional<T> first(EntityManager em, Row<T> row) {
        return list(em, row).stream().findFirst();
    }

    /** Reads a number, such as a count; 0 where there is no row. */
    public long number(EntityManager em) {
        return first(em, found -> found.getLong(1)).orElse(0L);
    }

    /** Hands each row on as it is read, so that any number of them take no memory. */
    public void each(EntityManager em, Each each) {
        try (PreparedStatement statement = prepare(em);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                each.take(found);
            }
        } catch (SQLException e) {
            throw new PersistenceException(text(), e);
        }
    }

    /** Writes, and says how many rows it wrote. */
    public int update(EntityManager em) {
        try (PreparedStatement statement = prepare(em)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(text(), e);
        }
    }

    /** Runs one statement for many sets of values, in one go. */
    public static void batch(EntityManager em, String statement, Collection<Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (PreparedStatement prepared = em.unwrap(Connection.class).prepareStatement(statement)) {
            for (Object[] set : sets) {
                bind(prepared, Arrays.asList(set));
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(statement, e);
        }
    }

    private PreparedStatement prepare(EntityManager em) throws SQLException {
        PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(text());
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        int at = 1;
        for (Object value : values) {
            statement.setObject(at++, bindable(value));
        }
    }

    private static Object bindable(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean yes) {
            return yes ? 1 : 0;
        }
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    private static <T> Each rows(Row<T> row, List<T> into) {
        return found -> into.add(row.read(found));
    }

    /** Makes something of the row that a result stands on. */
    @FunctionalInterface
    public interface Row<T> {

        /** Reads the row. */
        T read(ResultSet found) throws SQLException;
    }

    /** Takes the row that a result stands on. */
    @FunctionalInterface
    public interface Each {

        /** Reads the row and does something with it. */
        void take(ResultSet found) throws SQLException;
    }
}
