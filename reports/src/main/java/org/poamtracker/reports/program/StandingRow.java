package org.poamtracker.reports.program;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.poamtracker.reports.program.ProgramStatusReport.Standing;

/**
 * What status-programs.jrxml prints for a program.
 *
 * @param late so many days overdue; null where it is not
 */
record StandingRow(Standing program, Long late) {

    static StandingRow of(Standing program, LocalDate today) {
        return new StandingRow(
                program, isLate(program, today) ? ChronoUnit.DAYS.between(program.dueOn(), today) : null);
    }

    static boolean isLate(Standing program, LocalDate today) {
        return program.dueOn() != null && program.dueOn().isBefore(today);
    }
}
