package org.poamtracker.selfaudit;

import java.io.Serializable;
import org.poamtracker.poam.PlanItem;

/**
 * An item that may answer a gap.
 *
 * @param clause whether it names a clause of the question
 * @param percent how alike its words and those of the question are
 */
public record GapOffer(PlanItem item, boolean clause, long percent) implements Serializable {}
