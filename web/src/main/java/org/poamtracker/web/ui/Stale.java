package org.poamtracker.web.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.StaleRecord;

/** What pages show, as {@code #{viewScope.stale}}, after a record was found changed by somebody else: when, and what differs. */
public record Stale(Instant at, List<Difference> differences) implements Serializable {

    static Stale of(StaleRecord refused) {
        return new Stale(refused.changedAt(), refused.differences());
    }
}
