package org.poamtracker.library;

import java.util.List;

/**
 * What a home page says of proposals.
 *
 * @param waiting how many wait for the reader's decision
 * @param toDecide the first of them, the oldest first
 * @param mine the reader's own that wait, or were decided within the last 30 days, the latest first
 */
public record ProposalHome(long waiting, List<ProposalRow> toDecide, List<ProposalRow> mine) {

    public ProposalHome {
        toDecide = List.copyOf(toDecide);
        mine = List.copyOf(mine);
    }
}
