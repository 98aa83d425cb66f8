package org.poamtracker.evidence;

/**
 * A record whose history tells what happens to files.
 *
 * @param type as in the trail: {@code PROGRAM}
 * @param name by which people know it
 */
public record FileHistory(String type, long id, String name) {}
