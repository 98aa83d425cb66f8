package org.poamtracker.selfaudit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is signed (AUDIT-5), as EO 504 section 5 asks: that what is said is accurate and complete. The words that were signed stand
 * with each signature; whoever changes them here raises the version.
 */
final class Statements {

    /** Which words are signed today. */
    static final int VERSION = 1;

    private static final Pattern VERSIONED = Pattern.compile(", version (\\d+)\\)$");

    private Statements() {}

    /** Which version of the words was signed, as they say themselves; null where they do not. */
    static Integer version(String statement) {
        Matcher found = VERSIONED.matcher(statement == null ? "" : statement);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    /** What the information security officer signs. */
    static String first(String campaign) {
        return "I have prepared the answers of my agency to " + campaign
                + " and certify that to the best of my knowledge they are accurate and complete."
                + " (Statement of the information security officer, version " + VERSION + ")";
    }

    /** What the agency head signs. */
    static String second(String campaign) {
        return "I have reviewed the answers of my agency to " + campaign
                + " and certify that to the best of my knowledge they are accurate and complete."
                + " What is missing is in the agency's plan of action. (Statement of the agency head, version "
                + VERSION
                + ")";
    }
}
