package org.poamtracker.program;

/**
 * What is signed (PROG-4), as EO 504 section 5 asks: that what is said is accurate and complete. The words that were signed stand
 * with each signature; whoever changes them here raises the version.
 */
final class Statements {

    /** Which words are signed today. */
    static final int VERSION = 1;

    private Statements() {}

    /** What the information security officer signs. */
    static String first(String name) {
        return "I have prepared " + name + " and certify that to the best of my knowledge it is accurate and complete."
                + " (Statement of the information security officer, version " + VERSION + ")";
    }

    /** What the agency head signs. */
    static String second(String name) {
        return "I have reviewed " + name
                + ", adopt it for my agency, and certify that to the best of my knowledge it is"
                + " accurate and complete. (Statement of the agency head, version " + VERSION + ")";
    }
}
