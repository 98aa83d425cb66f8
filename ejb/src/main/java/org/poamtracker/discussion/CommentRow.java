package org.poamtracker.discussion;

import java.time.Instant;

/**
 * What somebody said about an item, as its readers see it.
 *
 * @param text null where it was withdrawn
 * @param requestId the request about the item that it is about, or null where it is about the item
 * @param own whether the reader said it and may withdraw it
 */
public record CommentRow(long id, Instant at, String author, String text, Long requestId, boolean own) {}
