package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody found who looked whether a closed item had helped (POAM-8).
 *
 * @param checkedOn the day on which somebody looked
 * @param note what was looked at and found
 * @param evidence where it can be read, or null
 */
public record EffectFound(LocalDate checkedOn, boolean effective, String note, String evidence)
        implements Serializable {}
