package org.poamtracker.program;

import java.util.List;
import java.util.Set;

/**
 * A version of a program as its page shows it.
 *
 * @param version of the program that its reader saw
 * @param checks its checklist
 * @param steps what happened to it, the latest first
 * @param actions what the reader may do with it now
 * @param statement what the reader would sign, or null
 * @param headless whether it waits, or would once the reader has signed, for a head of the agency whom nobody has appointed
 */
public record VersionDetail(
        ProgramRow program,
        long version,
        VersionRow row,
        List<CheckRow> checks,
        List<StepRow> steps,
        Set<ProgramAction> actions,
        String statement,
        boolean headless) {

    public VersionDetail {
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        actions = Set.copyOf(actions);
    }

    /** What people call it: {@code DTA WISP version 2}. */
    public String name() {
        return program.name() + " version " + row.number();
    }

    /** Whether the reader may do this now. */
    public boolean may(String action) {
        return actions.contains(ProgramAction.valueOf(action));
    }
}
