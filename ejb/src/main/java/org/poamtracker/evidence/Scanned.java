package org.poamtracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What a virus scanner said of a file, and when it said it (FILE-10). */
@Embeddable
class Scanned {

    @Enumerated(EnumType.STRING)
    @Column(name = "CHECK_STATE", nullable = false)
    private CheckState state;

    @Column(name = "CHECKED_AT")
    private Instant at;

    @Column(name = "THREAT")
    private String threat;

    protected Scanned() {}

    Scanned(Verdict verdict, Instant now) {
        state = verdict.state();
        threat = verdict.threat();
        at = state == CheckState.CLEAN || state == CheckState.INFECTED ? now : null;
    }

    CheckState state() {
        return state;
    }

    /** Null where no scanner has looked. */
    Instant at() {
        return at;
    }

    String threat() {
        return threat;
    }
}
