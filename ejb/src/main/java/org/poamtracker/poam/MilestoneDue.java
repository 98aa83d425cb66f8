package org.poamtracker.poam;

import java.time.LocalDate;

/**
 * An open milestone that somebody is to do.
 *
 * @param number of its item
 * @param position its number within the item
 * @param late whether its day has passed in Boston
 */
public record MilestoneDue(
        long id, long poamId, String number, int position, String text, LocalDate dueOn, boolean late) {}
