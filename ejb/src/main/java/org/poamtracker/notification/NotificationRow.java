package org.poamtracker.notification;

import java.time.Instant;

/**
 * A notification as its reader's list shows it.
 *
 * @param text a whole sentence
 * @param about the item, finding or program it is about
 * @param number its number
 * @param read whether the reader has opened it
 */
public record NotificationRow(
        long id, NotificationKind kind, String text, About about, String number, Instant toldAt, boolean read) {}
