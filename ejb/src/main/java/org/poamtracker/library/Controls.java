package org.poamtracker.library;

import java.util.Locale;

/** How controls of NIST SP 800-53 are named: {@code ac-2.1} in OSCAL is {@code AC-2(1)} everywhere else. */
final class Controls {

    private Controls() {}

    static String label(String oscalId) {
        String upper = oscalId.toUpperCase(Locale.ROOT);
        int dot = upper.indexOf('.');
        return dot < 0 ? upper : upper.substring(0, dot) + "(" + upper.substring(dot + 1) + ")";
    }
}
