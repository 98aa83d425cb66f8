package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** Who has compared a version with its source, when, and with which (LIB-3). None of it is kept while nobody has. */
@Embeddable
class Verified {

    @Column(name = "VERIFIED_BY")
    private Long by;

    @Column(name = "VERIFIED_NAME")
    private String name;

    @Column(name = "VERIFIED_AT")
    private Instant at;

    @Column(name = "VERIFIED_NOTE")
    private String note;

    protected Verified() {}

    private Verified(Act act, String note) {
        by = act.personId();
        name = act.name();
        at = act.at();
        this.note = note;
    }

    /** Somebody has compared it. @throws RuleViolation {@code library.verified-already} */
    static Verified anew(Verified before, Act act, String note) {
        if (isSet(before)) {
            throw new RuleViolation("library.verified-already", before.name);
        }
        return new Verified(act, note);
    }

    /** It has to be compared again. @throws RuleViolation {@code library.not-verified} */
    static void demandSet(Verified before) {
        if (!isSet(before)) {
            throw new RuleViolation("library.not-verified");
        }
    }

    /** Whether somebody has. */
    static boolean isSet(Verified verified) {
        return verified != null && verified.at != null;
    }

    /** As pages show it; null while nobody has. */
    static RequirementDetail.Verification shown(Verified verified) {
        return isSet(verified) ? new RequirementDetail.Verification(verified.name, verified.at, verified.note) : null;
    }
}
