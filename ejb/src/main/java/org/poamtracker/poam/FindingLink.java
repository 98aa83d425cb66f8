package org.poamtracker.poam;

import java.io.Serializable;

/**
 * A finding that an item answers.
 *
 * @param condition what was seen, or null where it is withheld: to read that is to open the finding (FIND-1)
 */
public record FindingLink(long id, String reference, String condition, boolean withheld) implements Serializable {}
