package org.poamtracker.mail;

import java.time.Instant;

/** A message taken out of the outbox to be handed over, with the number of this attempt. */
record Envelope(long id, int attempt, String to, String subject, String text, String html, Instant writtenAt) {

    @Override
    public String toString() {
        return "mail " + id; // not its text: it may carry a link
    }
}
