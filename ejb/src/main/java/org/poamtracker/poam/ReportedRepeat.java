package org.poamtracker.poam;

import java.time.LocalDate;
import java.util.List;
import org.poamtracker.repeat.Repeated;

/**
 * An item that repeats a closed one (POAM-9).
 *
 * @param chain what it repeats, what that repeats, and so on
 */
public record ReportedRepeat(long id, ReportedLine line, LocalDate detectedOn, List<Repeated> chain) {

    ReportedRepeat with(List<Repeated> steps) {
        return new ReportedRepeat(id, line, detectedOn, steps);
    }
}
