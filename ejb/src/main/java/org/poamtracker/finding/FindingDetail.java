package org.poamtracker.finding;

import java.util.List;

/**
 * A finding as its page shows it.
 *
 * @param version to be handed back with every change
 * @param reference its number, {@code DTA-F-2026-0001}, or that of the publication it was taken from
 * @param agencies codes of the agencies that it concerns and the reader reaches, in order
 * @param editable whether the reader may edit it: all the agencies that it concerns must be within reach
 */
public record FindingDetail(
        long id,
        long version,
        String reference,
        FindingFacts facts,
        FindingStanding standing,
        List<String> agencies,
        boolean editable) {}
