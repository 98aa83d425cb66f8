package org.poamtracker.notification;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of notifications, from {@code notification.properties}: {@code KIND} or {@code KIND.DETAIL}. */
final class NotificationText {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.poamtracker.notification.notification", Locale.ROOT);

    private NotificationText() {}

    static String of(Notification told) {
        return of(told.kind(), told.detail(), told.number(), told.day());
    }

    static String of(NotificationKind kind, String detail, String number, LocalDate day) {
        String text = TEXTS.getString(detail == null ? kind.name() : kind + "." + detail);
        return new MessageFormat(text, Locale.US).format(new Object[] {number, day == null ? "" : inWords(day)});
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.US)
                .format(day);
    }
}
