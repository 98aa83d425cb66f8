package org.poamtracker.program;

import java.util.List;
import java.util.Set;

/**
 * A program as its page shows it.
 *
 * @param version that its reader saw
 * @param versions the newest first
 * @param steps what happened to it, the latest first
 * @param actions what the reader may do with it now
 * @param headless whether it waits for a head of the agency whom nobody has appointed
 */
public record ProgramDetail(
        ProgramRow row,
        long version,
        List<VersionRow> versions,
        List<StepRow> steps,
        Set<ProgramAction> actions,
        boolean headless) {

    public ProgramDetail {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        actions = Set.copyOf(actions);
    }

    /** Whether the reader may do this now. */
    public boolean may(String action) {
        return actions.contains(ProgramAction.valueOf(action));
    }

    /** The newest version, or null. */
    public VersionRow newest() {
        return versions.isEmpty() ? null : versions.get(0);
    }
}
