package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.poamtracker.platform.Act;

/** Who decided about something that waited, and when. */
@Embeddable
class Decided {

    @Column(name = "DECIDED_BY")
    private Long by;

    @Column(name = "DECIDED_NAME")
    private String name;

    @Column(name = "DECIDED_AT")
    private Instant at;

    protected Decided() {}

    Decided(Act act) {
        by = act.personId();
        name = act.name();
        at = act.at();
    }

    String name() {
        return name;
    }
}
