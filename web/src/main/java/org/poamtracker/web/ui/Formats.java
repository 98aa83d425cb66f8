package org.poamtracker.web.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.poamtracker.platform.Clocks;

/** How dates, times and sizes read; functions of the tag library {@code poamtracker/ui}. Nothing becomes an empty text. */
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a z", Locale.US).withZone(Clocks.BOSTON);
    private static final long KILO = 1024;
    private static final int SHORT = 80;

    private Formats() {}

    /** {@code Nov 21, 2026}. */
    public static String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** {@code Nov 21, 2026, 4:05 PM EST}: the time in Boston. */
    public static String instant(Instant moment) {
        return moment == null ? "" : INSTANT.format(moment);
    }

    /** {@code 10,000}. */
    public static String number(Number value) {
        return value == null ? "" : NumberFormat.getIntegerInstance(Locale.US).format(value);
    }

    /** {@code $12,500.00}. */
    public static String dollars(Number amount) {
        return amount == null ? "" : NumberFormat.getCurrencyInstance(Locale.US).format(amount);
    }

    /** The beginning of a long text, for lists of choices. */
    public static String begin(String text) {
        return text == null || text.length() <= SHORT
                ? text
                : text.substring(0, SHORT).strip() + "…";
    }

    /** {@code 812 bytes}, {@code 3.4 KB}, {@code 12.0 MB}: of a file with so many bytes. */
    public static String size(Long bytes) {
        if (bytes == null) {
            return "";
        }
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? String.format(Locale.US, "%.1f KB", bytes / (double) KILO)
                : String.format(Locale.US, "%.1f MB", bytes / (double) (KILO * KILO));
    }

    /** The class that gives a chip its shape and colour: {@code is-pending_verification}. */
    public static String tone(Enum<?> value) {
        return value == null ? "" : "is-" + value.name().toLowerCase(Locale.ROOT);
    }

    /** The text of a value from a feature's bundle; nothing for nothing. */
    public static String word(ResourceBundle texts, Enum<?> value) {
        return value == null ? "" : texts.getString(key(value));
    }

    /** The key of a value's text: {@code PoamStatus.OPEN}. */
    public static String key(Enum<?> value) {
        return value == null ? "" : value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
