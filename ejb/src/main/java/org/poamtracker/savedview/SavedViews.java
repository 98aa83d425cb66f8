package org.poamtracker.savedview;

import java.util.List;

/**
 * What a reader's list offers.
 *
 * @param rows by name, the reader's own first
 * @param columns the keys of the columns that the reader chose for good, or null for the usual ones
 */
public record SavedViews(List<SavedViewRow> rows, String columns) {}
