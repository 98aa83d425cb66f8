package org.poamtracker.reports.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.poamtracker.reports.Heading;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.Section;
import org.poamtracker.reports.Texts;

/**
 * How the written programs of agencies stand: in force, on their way, overdue, missing (PROG-1, PROG-6).
 *
 * @param reach whose programs these are, as printed
 * @param kinds of programs in the reader's language, in their order
 * @param programs those of a secretariat together, in it those of an agency
 */
public record ProgramStatusReport(Heading heading, String reach, List<String> kinds, List<Standing> programs)
        implements Report {

    /** Keeps its own copies. */
    public ProgramStatusReport {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(reach);
        kinds = List.copyOf(kinds);
        programs = List.copyOf(programs);
    }

    /** How far the newest version has come, as figures count it. */
    public enum Stage {
        /** It is in force, and none is on its way. */
        IN_FORCE,
        /** Being written, signed or decided. */
        ON_ITS_WAY,
        /** Rejected, or never written. */
        MISSING
    }

    /**
     * How one stands; what it has not is null.
     *
     * @param kind in the reader's language
     * @param state the same
     * @param inForce the number of the version in force
     * @param due what is due with it, in the reader's language
     */
    public record Standing(
            String secretariat,
            String agency,
            String kind,
            Stage stage,
            String state,
            Integer inForce,
            LocalDate since,
            LocalDate reviewedOn,
            LocalDate dueOn,
            String due) {}

    @Override
    public String bundle() {
        return "program/status";
    }

    @Override
    public String subject() {
        return reach;
    }

    @Override
    public Section<?> document(Texts texts) {
        return new ProgramStatusSections(this, texts).document();
    }

    @Override
    public List<Section<?>> sheets(Texts texts) {
        return new ProgramStatusSections(this, texts).sheets();
    }
}
