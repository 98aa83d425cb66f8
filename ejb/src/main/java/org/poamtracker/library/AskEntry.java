package org.poamtracker.library;

import java.time.LocalDate;

/**
 * A wording of a requirement, as it is searched.
 *
 * @param validTo the day after its last, or null
 * @param inForceTo its last day in force, or null
 * @param above the headings that it stands under, with its instrument's names
 * @param widely whether it concerns agencies or contractors by its own terms or by contract
 */
record AskEntry(
        long requirementId,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate inForceTo,
        String citation,
        String heading,
        String text,
        String guidance,
        String words,
        String above,
        boolean widely) {

    boolean isValid(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    boolean isOver(LocalDate day) {
        return inForceTo != null && inForceTo.isBefore(day);
    }

    /** Everything by which it is found. */
    String everything() {
        return String.join("\n", heading, or(text), or(words), above);
    }

    static String or(String text) {
        return text == null ? "" : text;
    }
}
