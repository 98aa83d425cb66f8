package org.poamtracker.discussion;

import org.poamtracker.trail.HistoryRow;

/**
 * One thing that happened to an item or was said about it.
 *
 * @param comment what was said, or null where something else happened
 */
public record ActivityRow(HistoryRow event, CommentRow comment) {}
