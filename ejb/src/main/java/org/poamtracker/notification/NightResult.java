package org.poamtracker.notification;

import java.util.List;

/**
 * What a night, or a round of digests, came to.
 *
 * @param done how many records, or digests
 * @param broken by which name each is known that could not be done (NOTE-5)
 */
public record NightResult(int done, List<String> broken) {}
