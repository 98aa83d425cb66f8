package org.poamtracker.library;

/**
 * Fired in the transaction in which a proposal was made, decided or withdrawn (LIB-7).
 *
 * @param citation of the requirement
 * @param proposedBy who made it
 * @param state how it stands now
 */
public record ProposalMoved(long proposalId, String citation, long proposedBy, ProposalState state) {}
