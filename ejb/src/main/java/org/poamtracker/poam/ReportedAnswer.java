package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * An item that answers a finding, with how far it has come.
 *
 * @param statusOn since when it has its status
 * @param dueOn null while a draft has no date
 * @param milestones how many there are; {@code done} of them are done
 * @param last the one done last, or null
 */
public record ReportedAnswer(
        String number,
        String weakness,
        PoamStatus status,
        LocalDate statusOn,
        LocalDate dueOn,
        int done,
        int milestones,
        String last) {}
