package org.poamtracker.finding;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A recommendation with what was said to it.
 *
 * @param version to be handed back with every change
 * @param said what the agency says, or null while it says nothing
 * @param replied what the auditor says to that, or null
 */
public record RecommendationRow(long id, long version, String text, Said said, Replied replied)
        implements Serializable {

    /** What the agency says; the day is until when something is done, or null where it disagrees. */
    public record Said(Response response, String text, LocalDate plannedOn, String by, Instant at)
            implements Serializable {}

    /** What the auditor says to that. */
    public record Replied(String text, String by, Instant at) implements Serializable {}
}
