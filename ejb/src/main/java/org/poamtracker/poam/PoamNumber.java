package org.poamtracker.poam;

import java.util.Locale;

/**
 * The number of an item, {@code DTA-2026-0001} (POAM-4).
 *
 * @param agencyCode the agency's code on the day the number was given
 * @param year the calendar year in Boston
 * @param sequence counts from 1 within agency and year
 */
record PoamNumber(String agencyCode, int year, int sequence) {

    /** As people read it: four digits, or more where an agency has more items in a year. */
    String text() {
        return String.format(Locale.ROOT, "%s-%d-%04d", agencyCode, year, sequence);
    }

    /** As lists sort it: so that 10000 comes after 9999. */
    String sortKey() {
        return String.format(Locale.ROOT, "%s-%d-%07d", agencyCode, year, sequence);
    }
}
