package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a vendor was asked and said (POAM-12).
 *
 * @param askedOn the day on which somebody asked
 * @param asked who was asked, at the vendor
 * @param said what was answered
 * @param expectedOn until when the vendor promises to deliver; null where nothing was promised
 */
public record VendorAnswer(LocalDate askedOn, String asked, String said, LocalDate expectedOn)
        implements Serializable {}
