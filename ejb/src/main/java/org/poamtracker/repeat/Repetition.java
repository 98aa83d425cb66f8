package org.poamtracker.repeat;

import java.io.Serializable;
import java.util.List;

/**
 * What a record repeats.
 *
 * @param chain what it repeats, what that repeats, and so on
 * @param offers what it seems to repeat, the likeliest first; empty once it is said
 */
public record Repetition(List<Repeated> chain, List<RepeatOffer> offers) implements Serializable {}
