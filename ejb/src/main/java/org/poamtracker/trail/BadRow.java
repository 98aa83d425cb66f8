package org.poamtracker.trail;

/**
 * Where a chain breaks.
 *
 * @param seq the number of the first row that is not as it was written
 * @param what what is wrong with it
 */
public record BadRow(long seq, Tamper what) {}
