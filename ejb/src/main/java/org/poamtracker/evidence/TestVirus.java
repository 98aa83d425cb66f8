package org.poamtracker.evidence;

/**
 * The file that every virus scanner agrees to call a virus. Refusing it shows to who tries it that files are looked at; a
 * real scanner, where one is set up, is asked first.
 */
final class TestVirus {

    /** In two pieces, so that scanners let this class be. */
    private static final String SIGNATURE =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private TestVirus() {}

    static boolean startsHere(String head) {
        return head.startsWith(SIGNATURE);
    }
}
