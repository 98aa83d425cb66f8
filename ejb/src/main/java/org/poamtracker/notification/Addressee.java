package org.poamtracker.notification;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.poamtracker.platform.Clocks;

/**
 * Somebody who can be told, with what that person chose.
 *
 * @param mail the address at work; null where none is known
 * @param zone the time zone's name as chosen
 * @param hour the hour of the day, 0 to 23, at which digests come
 * @param chosen the kinds that were chosen otherwise than they begin with
 */
record Addressee(long personId, String mail, String zone, int hour, Map<NotificationKind, Delivery> chosen) {

    /** The hour of digests for whoever chose none. */
    static final int USUAL_HOUR = 7;

    /** Somebody who chose nothing. */
    static Addressee usual(long personId, String mail) {
        return new Addressee(personId, mail, Clocks.BOSTON.getId(), USUAL_HOUR, Map.of());
    }

    Delivery delivery(NotificationKind kind) {
        return chosen.getOrDefault(kind, kind.delivery());
    }

    /** Whether a digest of this delivery comes to this person within the hour that begins now. */
    boolean isTimeFor(Delivery delivery, Instant now) {
        ZonedDateTime there = now.atZone(zoneOrBoston());
        return there.getHour() == hour
                && (delivery == Delivery.DAILY
                        || (delivery == Delivery.WEEKLY && there.getDayOfWeek() == DayOfWeek.MONDAY));
    }

    /** A zone that no longer exists must not keep anybody from being told. */
    private ZoneId zoneOrBoston() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return Clocks.BOSTON;
        }
    }
}
