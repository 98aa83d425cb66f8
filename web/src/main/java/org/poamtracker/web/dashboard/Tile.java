package org.poamtracker.web.dashboard;

/**
 * A figure by itself.
 *
 * @param key of its texts in the bundle
 * @param value null where there is none
 * @param note what its note is told; null for a tile without one
 * @param href where it leads; empty where it leads nowhere
 * @param tone good, warn, bad, or empty
 */
public record Tile(String key, Long value, Object note, String href, String tone) {}
