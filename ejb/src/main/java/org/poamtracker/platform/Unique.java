package org.poamtracker.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Writes what must be the only one of its kind. A boundary asks in advance whether there is one already; where somebody else
 * was faster by a moment, the database refuses, and here the reader is told the same.
 */
public final class Unique {

    /** The class of SQL states for what a constraint refuses; H2 says 23505, Oracle 23000. */
    private static final String INTEGRITY = "23";

    private Unique() {}

    /**
     * Writes what was changed so far.
     *
     * @param constraint the name of the constraint that may refuse it
     * @param taken what is then thrown, instead of a fault
     */
    public static void flush(EntityManager em, String constraint, Supplier<RuleViolation> taken) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw isFrom(constraint, e) ? taken.get() : e;
        }
    }

    /** Both databases name the constraint in their message, among other things. */
    private static boolean isFrom(String constraint, Throwable thrown) {
        Pattern name = Pattern.compile("\\b" + constraint + "\\b");
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && refused.getSQLState().startsWith(INTEGRITY)
                    && name.matcher(refused.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }
}
