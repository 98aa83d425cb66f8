package org.poamtracker.poam;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.poamtracker.trail.HistoryPage;

/**
 * The days to fix of an agency (POAM-7), as their page shows them.
 *
 * @param code the agency's
 * @param own the days that were set for it; severities that are missing keep the usual ones
 * @param caps the laws that leave it less, and those that did, the latest first
 * @param mayChange whether the reader may set them
 * @param history who set what and why, latest first
 */
public record AgencyLimits(
        long agencyId,
        String code,
        Map<Severity, Integer> own,
        List<LegalCapRow> caps,
        boolean mayChange,
        HistoryPage history)
        implements Serializable {}
