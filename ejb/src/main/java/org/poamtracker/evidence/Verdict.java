package org.poamtracker.evidence;

/**
 * What a virus scanner says of a file.
 *
 * @param threat what the scanner calls what it found, or null
 */
record Verdict(CheckState state, String threat) {

    /** How many characters of what a scanner calls something are kept. */
    private static final int LONGEST = 200;

    static final Verdict NONE = new Verdict(CheckState.NONE, null);
    static final Verdict CLEAN = new Verdict(CheckState.CLEAN, null);
    static final Verdict UNCHECKED = new Verdict(CheckState.UNCHECKED, null);

    static Verdict infected(String threat) {
        return new Verdict(CheckState.INFECTED, threat.length() > LONGEST ? threat.substring(0, LONGEST) : threat);
    }
}
