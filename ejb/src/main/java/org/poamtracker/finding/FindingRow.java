package org.poamtracker.finding;

import java.time.LocalDate;

/** One line of the list of findings. */
public record FindingRow(
        long id, String reference, String condition, FindingSource source, LocalDate reportedOn, boolean withheld) {}
