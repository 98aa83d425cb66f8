package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * An item that answers a finding.
 *
 * @param dueOn when it is due, or null while a draft has no date
 */
public record AnsweringItem(
        long id, String number, String weakness, PoamStatus status, Severity severity, LocalDate dueOn) {}
