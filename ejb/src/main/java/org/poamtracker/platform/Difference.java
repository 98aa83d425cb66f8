package org.poamtracker.platform;

import java.io.Serializable;

/**
 * One field in which two versions of a record differ, as a reader would write the values.
 *
 * @param field the field's key in the feature's bundle
 * @param theirs what stands in the record now, or null
 * @param yours what the reader was about to write, or null
 */
public record Difference(String field, String theirs, String yours) implements Serializable {}
