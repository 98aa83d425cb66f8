package org.poamtracker.discussion;

import java.util.List;

/**
 * A slice of the story of an item, newest first.
 *
 * @param older what to ask for to get the slice before this one, or null where this is the last
 */
public record ActivityPage(List<ActivityRow> rows, Long older) {}
