package org.poamtracker.selfaudit;

import java.util.List;

/**
 * A campaign with every agency of it that the reader reaches.
 *
 * @param extending whether the reader may give single agencies more time
 */
public record CampaignBoard(CampaignFacts facts, List<BoardRow> rows, boolean extending) {

    public CampaignBoard {
        rows = List.copyOf(rows);
    }

    /** How many agencies a view of the board shows. */
    public long count(BoardShow show) {
        return rows.stream().filter(show::takes).count();
    }
}
