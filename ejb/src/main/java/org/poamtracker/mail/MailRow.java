package org.poamtracker.mail;

import java.time.Instant;

/**
 * A message as an administrator sees it: never its subject or its text, which speak of business.
 *
 * @param kind what it is for; bundle key {@code kind.<kind>}
 * @param attempts how often it was handed over
 * @param dueAt when it is tried next, where it waits
 * @param sentAt when the mail server took it; null before
 * @param failure what the mail server said last; may be null
 */
public record MailRow(
        long id,
        String kind,
        String to,
        MailStatus status,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        String failure) {}
