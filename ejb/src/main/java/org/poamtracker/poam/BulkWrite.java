package org.poamtracker.poam;

import java.util.Map;

/**
 * What is to be written on one of many items.
 *
 * @param seen the version that was looked at, or null where none was: then whatever is there is written over
 * @param values as texts; null takes a value away
 */
public record BulkWrite(long poamId, Long seen, Map<PoamField, String> values) {}
