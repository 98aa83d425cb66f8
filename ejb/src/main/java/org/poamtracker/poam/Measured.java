package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * What of an item is measured.
 *
 * @param controls the controls it names, as written, or null
 * @param slips how often its date has slipped
 * @param repeats whether it is about a weakness that was closed once already
 * @param acceptedUntil the last day on which its risk is accepted, or null
 * @param statusOn since when it has its status
 * @param cameClosed whether it was closed before it came in from a workbook
 */
record Measured(
        Standing standing,
        LocalDate dueOn,
        LocalDate detectedOn,
        SourceKind source,
        String controls,
        int slips,
        boolean repeats,
        LocalDate acceptedUntil,
        LocalDate statusOn,
        boolean cameClosed) {

    static Measured of(Standing standing, LocalDate statusOn, Weakness weakness, Schedule schedule, Origin origin) {
        return new Measured(
                standing,
                schedule.dueOn(),
                weakness.detectedOn(),
                weakness.sourceKind(),
                weakness.controls(),
                schedule.slips(),
                origin.repeatsId() != null,
                schedule.acceptedUntil(),
                statusOn,
                origin.isClosedBeforeImport());
    }

    /** Whether it was worked on here, so that trends count it. */
    boolean wasOpened() {
        return standing.status().phase() == 2 || (standing.status() == PoamStatus.CLOSED && !cameClosed);
    }
}
