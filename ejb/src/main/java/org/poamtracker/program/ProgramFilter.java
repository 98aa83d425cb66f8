package org.poamtracker.program;

/**
 * Which programs, and which slice of them; what is null does not narrow.
 *
 * @param due those that are overdue, or due within 30 days
 * @param duty those that wait for whoever has the duty; its reach is then that of the duty
 */
public record ProgramFilter(
        Long agencyId, ProgramKind kind, ProgramState state, Due due, ProgramDuty duty, int first, int size) {

    /** What is due. */
    public enum Due {
        OVERDUE,
        SOON
    }

    /** The first so many that wait for who has a duty, at one agency or all. */
    static ProgramFilter waiting(ProgramDuty duty, Long agencyId, int size) {
        return new ProgramFilter(agencyId, null, null, null, duty, 0, size);
    }
}
