package org.poamtracker.poam;

import java.util.Map;
import org.poamtracker.platform.Page;

/**
 * What needs a reader now: of each the first few, and how many there are, counted up to a limit.
 *
 * @param overdue items within reach that are overdue
 * @param dueSoon items within reach that are due in the next 30 days
 * @param duties what waits for the reader to do; only duties that the reader has
 * @param requests what was asked for and waits for the reader to decide; null where the reader decides nothing
 * @param milestones open milestones assigned to the reader, late or due in the next 30 days
 */
public record PoamHome(
        Page<PoamRow> overdue,
        Page<PoamRow> dueSoon,
        Map<PoamDuty, Page<PoamRow>> duties,
        Page<RequestWaiting> requests,
        Page<MilestoneDue> milestones) {

    public PoamHome {
        duties = Map.copyOf(duties);
    }
}
