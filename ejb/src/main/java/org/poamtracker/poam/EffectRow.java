package org.poamtracker.poam;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.poam.PoamDetail.PoamReference;

/**
 * Whether a closed item had helped, as its page shows it (POAM-8).
 *
 * @param dueOn when somebody was to look
 * @param by who looked
 * @param repeatedBy the item that does it again (POAM-9), or null
 */
public record EffectRow(LocalDate dueOn, EffectFound found, String by, Instant at, PoamReference repeatedBy)
        implements Serializable {}
