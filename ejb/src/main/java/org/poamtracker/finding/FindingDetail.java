package org.poamtracker.finding;

import java.time.LocalDate;

/**
 * A finding as a reader sees it; every text but reference and condition may be null where the source does not say.
 *
 * @param part which finding of its report, such as {@code Finding 2}
 * @param counts the sample, as published: {@code 4 of 25 …}
 * @param criteria what it was measured against
 * @param repeats the earlier audit whose finding it repeats
 * @param publicNote what the report says about parts that are not public
 * @param withheld whether it is kept from the public under M.G.L. c.4 s.7(26)(n)
 */
public record FindingDetail(
        Long id,
        String reference,
        String part,
        FindingSource source,
        LocalDate reportedOn,
        String auditNumber,
        String auditPeriod,
        String condition,
        String counts,
        String criteria,
        String cause,
        String recommendation,
        String repeats,
        String publicNote,
        boolean withheld,
        String link) {}
