package org.poamtracker.savedview;

/**
 * A view as its readers see it.
 *
 * @param address what stands behind the list's path, such as {@code ?status=open}
 * @param own whether it is the reader's
 * @param owner whose it is, or null where it is the reader's
 * @param shared whether others see it too
 * @param usual whether the reader's list opens with it
 */
public record SavedViewRow(
        long id, String name, String address, boolean own, String owner, boolean shared, boolean usual) {}
