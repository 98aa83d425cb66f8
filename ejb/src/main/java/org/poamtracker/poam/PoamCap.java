package org.poamtracker.poam;

import java.time.LocalDate;
import org.poamtracker.platform.RuleViolation;

/** POAM-7: the last day that laws leave an item: a date of its own, the directive's, or a law that stands for its agency. */
final class PoamCap {

    private PoamCap() {}

    /** It, or null. */
    static DueLimit of(Poam poam) {
        DueLimit standing = poam.schedule()
                .caps()
                .limit(poam.rating().original(), poam.measured().detectedOn());
        return poam.tracking().cap(standing);
    }

    /** @throws RuleViolation {@code poam.beyond-cap}, {@code poam.beyond-legal-cap} */
    static void demandWithin(Poam poam, LocalDate day) {
        DueLimit cap = of(poam);
        if (cap != null && day.isAfter(cap.day())) {
            throw violation(cap);
        }
    }

    /** Why no later day is left. */
    static RuleViolation violation(DueLimit cap) {
        return cap.citation() == null
                ? new RuleViolation("poam.beyond-cap", cap.day())
                : new RuleViolation("poam.beyond-legal-cap", cap.day(), cap.citation());
    }
}
