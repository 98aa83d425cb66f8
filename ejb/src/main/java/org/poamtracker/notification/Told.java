package org.poamtracker.notification;

import java.time.LocalDate;

/**
 * What there is to tell about a record.
 *
 * @param detail completes the kind, such as what was asked for; null where the kind says it all
 * @param day the day it is about; null where there is none
 * @param once a key under which one person is told only once, or null where each telling counts
 */
record Told(NotificationKind kind, String detail, About about, String number, LocalDate day, String once) {

    /** Something that happened just now. */
    static Told of(NotificationKind kind, Enum<?> detail, long poamId, String number) {
        return new Told(kind, detail == null ? null : detail.name(), About.item(poamId), number, null, null);
    }

    /** The same, of whatever it is about. */
    static Told of(NotificationKind kind, String detail, About about, String number) {
        return new Told(kind, detail, about, number, null, null);
    }

    /** Something that follows from a date. */
    static Told on(LocalDate day, NotificationKind kind, String detail, long poamId, String number) {
        return on(day, kind, detail, About.item(poamId), number);
    }

    /** The same, of whatever it is about. */
    static Told on(LocalDate day, NotificationKind kind, String detail, About about, String number) {
        String once = kind + (detail == null ? "" : "/" + detail) + "/" + about.key() + "/" + day;
        return new Told(kind, detail, about, number, day, once);
    }
}
