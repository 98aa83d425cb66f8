package org.poamtracker.poam;

import java.util.List;

/**
 * What is due in some days.
 *
 * @param items by due date, as many as a calendar shows
 * @param moreItems whether there are more
 * @param milestones the reader's own
 */
public record PoamDates(List<PoamRow> items, boolean moreItems, List<MilestoneDue> milestones) {}
