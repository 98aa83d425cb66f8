package org.poamtracker.program;

/**
 * Fired in the transaction in which a program changed.
 *
 * @param name what people call it: {@code DTA WISP}
 * @param next whose turn it is now; null for nobody's
 */
public record ProgramMoved(
        long programId, String name, long agencyId, long secretariatId, StepKind step, ProgramDuty next) {}
