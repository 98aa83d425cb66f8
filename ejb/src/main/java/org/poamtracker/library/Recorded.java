package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.poamtracker.platform.Act;

/** Who wrote a version, when, why, and out of what. */
@Embeddable
class Recorded {

    @Enumerated(EnumType.STRING)
    @Column(name = "ORIGIN", nullable = false, updatable = false)
    private Origin origin;

    @Column(name = "REASON", updatable = false)
    private String reason;

    @Column(name = "RECORDED_BY", nullable = false, updatable = false)
    private long by;

    @Column(name = "RECORDED_NAME", nullable = false, updatable = false)
    private String name;

    @Column(name = "RECORDED_AT", nullable = false, updatable = false)
    private Instant at;

    protected Recorded() {}

    Recorded(Origin origin, String reason, Act act) {
        this.origin = origin;
        this.reason = reason;
        this.by = act.personId();
        this.name = act.name();
        this.at = act.at();
    }

    Origin origin() {
        return origin;
    }

    String reason() {
        return reason;
    }

    String name() {
        return name;
    }

    Instant at() {
        return at;
    }
}
