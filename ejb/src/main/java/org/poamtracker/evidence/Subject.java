package org.poamtracker.evidence;

/**
 * What a file proves something about.
 *
 * @param id of the record
 * @param name by which people know it, such as {@code DTA-2026-0001}
 * @param agencyId whose trail keeps what happens to its files
 * @param open whether files may still be taken away from it
 */
public record Subject(long id, String name, long agencyId, boolean open) {}
