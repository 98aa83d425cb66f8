package org.poamtracker.reports;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What every report says of itself.
 *
 * @param asOf when the data was read, in the zone in which it is to be printed
 * @param generatedBy the name of the person whose reach the report shows
 * @param filters what the reader narrowed the report to, in the reader's language; empty: nothing
 * @param notice printed on every page, such as that the data is a demonstration; or null
 */
public record Heading(ZonedDateTime asOf, String generatedBy, List<Filter> filters, String notice) {

    /** Keeps its own copy of the filters. */
    public Heading {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(generatedBy);
        filters = List.copyOf(filters);
    }

    /** One filter as the reader knows it, such as "Status" and "Open, Submitted". */
    public record Filter(String name, String value) {}
}
