package org.poamtracker.repeat;

import java.io.Serializable;

/**
 * What a record seems to repeat, for its reader to say yes to.
 *
 * @param percent how alike the words of the two are
 */
public record RepeatOffer(Repeated earlier, RepeatReason reason, long percent) implements Serializable {}
