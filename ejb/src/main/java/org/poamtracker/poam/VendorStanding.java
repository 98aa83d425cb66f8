package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How an item stands with the vendor that it depends on (POAM-12).
 *
 * @param applies what the 30 days mean for the item as it stands now
 * @param due whether the last check-in lies too far back while the item is worked
 * @param askBy the last day on which the vendor has to be asked again; null where nobody asked yet, or nobody has to now
 * @param checks what was asked and said, latest first
 */
public record VendorStanding(VendorRule applies, boolean due, LocalDate askBy, List<VendorCheckRow> checks)
        implements Serializable {

    /** What the vendor promised last, or null. */
    public LocalDate expectedOn() {
        return checks.isEmpty() ? null : checks.get(0).answer().expectedOn();
    }
}
