package org.poamtracker.trail;

/**
 * What verifying one chain found.
 *
 * @param name {@code SECURITY} or {@code AGENCY-} and an id; null where the chain's own row is gone
 * @param rows how many rows were found good, up to the first bad one
 * @param bad the first bad row, or null where the chain is whole
 */
public record ChainReport(long chainId, String name, long rows, BadRow bad) {

    /** Whether every row is as it was written and none is missing. */
    public boolean isWhole() {
        return bad == null;
    }
}
