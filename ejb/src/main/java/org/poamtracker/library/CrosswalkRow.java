package org.poamtracker.library;

import java.io.Serializable;

/**
 * A requirement on the other side of a crosswalk.
 *
 * @param id of the pair
 * @param otherId of that requirement
 * @param instrument its instrument's short name
 * @param heading as of the reader's day; null where nothing stood then
 * @param reason why the two belong together
 */
public record CrosswalkRow(long id, long otherId, String instrument, String citation, String heading, String reason)
        implements Serializable {}
