package org.poamtracker.library;

import java.io.Serializable;

/**
 * One entry of a file and what becomes of it.
 *
 * @param place where it stands in the file
 * @param name its citation
 * @param heading what it is about
 */
public record LibraryEntry(String place, String name, String heading, LibraryOutcome outcome) implements Serializable {}
