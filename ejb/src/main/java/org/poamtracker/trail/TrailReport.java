package org.poamtracker.trail;

import java.util.List;

/** What verifying the trail found, chain by chain in the order of their ids. */
public record TrailReport(List<ChainReport> chains) {

    /** Keeps its own copy. */
    public TrailReport {
        chains = List.copyOf(chains);
    }

    /** Whether every chain is whole. */
    public boolean isWhole() {
        return chains.stream().allMatch(ChainReport::isWhole);
    }

    /** How many rows were found good. */
    public long rows() {
        return chains.stream().mapToLong(ChainReport::rows).sum();
    }

    /** The chains that are not whole. */
    public List<ChainReport> broken() {
        return chains.stream().filter(chain -> !chain.isWhole()).toList();
    }
}
