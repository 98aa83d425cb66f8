package org.poamtracker.notification;

import java.time.Instant;

/**
 * A notification as its reader's list shows it.
 *
 * @param text a whole sentence
 * @param poamId the item it is about
 * @param number the item's number
 * @param read whether the reader has opened it
 */
public record NotificationRow(
        long id, NotificationKind kind, String text, long poamId, String number, Instant toldAt, boolean read) {}
