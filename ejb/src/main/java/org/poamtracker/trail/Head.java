package org.poamtracker.trail;

/**
 * How far a chain has come: with it, a cut tail is found.
 *
 * @param chainId the chain's id
 * @param count how many rows it has; the last row's number
 * @param hash the last row's hash, 64 hexadecimal digits; {@link ChainLink#GENESIS} where there is none
 */
public record Head(long chainId, long count, String hash) {}
