package org.poamtracker.library;

/**
 * Which proposals, and which slice of them.
 *
 * @param state those that stand so, or null for all
 */
public record ProposalFilter(ProposalState state, int first, int size) {}
