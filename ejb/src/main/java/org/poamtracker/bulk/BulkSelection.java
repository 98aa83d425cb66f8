package org.poamtracker.bulk;

import java.util.List;

/**
 * What was chosen.
 *
 * @param ids as many as one change takes
 * @param more whether more match than one change takes
 * @param agencyId the agency of all of them, or null where they are of several
 */
public record BulkSelection(List<Long> ids, boolean more, Long agencyId) {}
