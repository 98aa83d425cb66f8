package org.poamtracker.poam;

import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;

/**
 * Why something is changed.
 *
 * @param justification code of {@code POAM_JUSTIFICATION}, or null
 * @param text in the words of whoever changes it, or null
 */
record Why(String justification, String text) {

    Why {
        text = Texts.orNull(text);
    }

    /** No reason given. */
    static Why unsaid() {
        return new Why(null, null);
    }

    /** A reason in words. */
    static Why because(String text) {
        return new Why(null, text);
    }

    /** Refuses to go on without words. */
    Why demanded() {
        if (text == null) {
            throw new RuleViolation("poam.reason-needed");
        }
        return this;
    }
}
