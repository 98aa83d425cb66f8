package org.poamtracker.selfaudit;

import java.io.Serializable;
import java.util.List;
import org.poamtracker.poam.PlanItem;

/**
 * A Partial or a No, and what the plan says about it (AUDIT-4).
 *
 * @param section its title
 * @param items those that answer it; closed and cancelled ones answer nothing and are not among them
 * @param offers items of the agency that may answer it
 */
@SuppressWarnings("serial") // the lists are copies, and those are serializable
public record GapRow(AnswerRow answer, String section, List<PlanItem> items, List<GapOffer> offers)
        implements Serializable {

    public GapRow {
        items = List.copyOf(items);
        offers = List.copyOf(offers);
    }

    /** Whether nothing answers it. */
    public boolean isOpen() {
        return items.isEmpty();
    }
}
