package org.poamtracker.poam;

import java.math.BigDecimal;
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
        LocalDate vendorCheckedOn) {

    /**
     * What it takes, and with what money; what was not said is null.
     *
     * @param dollars what it is going to cost
     * @param unfunded how much of that has no funding
     * @param fiscalYear of the Commonwealth, named by the year in which it ends
     * @param obstacle why it is not funded, and what is done about it
     */
    public record Means(
            Integer hours,
            BigDecimal dollars,
            BigDecimal unfunded,
            FundingKind funding,
            Integer fiscalYear,
            String obstacle) {}
}
