package org.poamtracker.library;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A proposal as a list shows it.
 *
 * @param citation of the requirement
 * @param instrument its instrument's short name
 * @param heading as proposed
 * @param from the first day that it is to stand for
 * @param by who proposed it
 * @param decidedBy who decided, or null
 */
public record ProposalRow(
        long id,
        long requirementId,
        String citation,
        String instrument,
        String heading,
        ProposalState state,
        LocalDate from,
        String by,
        Instant at,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {}
