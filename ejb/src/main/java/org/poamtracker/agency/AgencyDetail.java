package org.poamtracker.agency;

import java.util.List;

/**
 * An agency, as its page shows it.
 *
 * @param version as the reader saw it, for a change
 * @param lettersAndDigits whether passwords of its people hold letters and digits (SEC-3)
 */
public record AgencyDetail(
        long id,
        long version,
        String code,
        String name,
        String kind,
        SecretariatChoice secretariat,
        boolean active,
        boolean lettersAndDigits,
        List<UnitRow> units,
        List<HolderRow> holders) {}
