package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * An item as an export writes it: what its list shows, and the columns that fit into a cell.
 *
 * @param listed what the list shows of it
 * @param scheduledOn the date first agreed, or null
 * @param detectedOn when it was seen, or null
 * @param means what it takes
 * @param vendorProduct the vendor's product that it depends on, or null
 * @param vendorCheckedOn when the vendor was asked last, or null
 */
public record ExportRow(
        PoamRow listed,
        SourceKind sourceKind,
        String detectorSource,
        String controls,
        LocalDate detectedOn,
        LocalDate scheduledOn,
        String pointOfContact,
        Means means,
        String vendorProduct,
        LocalDate vendorCheckedOn) {}
