package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An item as a list shows it.
 *
 * @param severity the rating in force, or null for a draft without one
 * @param dueOn null for a draft without a date
 * @param overdue whether its due date has passed in Boston while it was in force
 * @param delayed whether the date first agreed has passed, whatever was agreed since
 * @param slips how often its due date was moved
 * @param owner the owner's name, or null
 */
public record PoamRow(
        long id,
        String number,
        String externalId,
        long agencyId,
        String agencyCode,
        String agencyName,
        String weakness,
        PoamStatus status,
        LocalDate statusOn,
        Severity severity,
        LocalDate dueOn,
        boolean overdue,
        boolean delayed,
        int slips,
        String owner,
        boolean demo)
        implements Serializable {}
