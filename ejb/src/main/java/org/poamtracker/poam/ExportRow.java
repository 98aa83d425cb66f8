package org.poamtracker.poam;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An item as an export writes it: what its list shows, and the columns that fit into a cell.
 *
 * @param listed what the list shows of it
 * @param scheduledOn the date first agreed, or null
 * @param detectedOn when it was seen, or null
 * @param dollars what it is going to cost, or null
 */
public record ExportRow(
        PoamRow listed,
        SourceKind sourceKind,
        String detectorSource,
        String controls,
        LocalDate detectedOn,
        LocalDate scheduledOn,
        String pointOfContact,
        BigDecimal dollars) {}
