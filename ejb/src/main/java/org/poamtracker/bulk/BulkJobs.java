package org.poamtracker.bulk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets changes of long ago; what they changed stays in ledgers and trail. */
@Singleton
public class BulkJobs {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    BulkRepository bulks;

    @Inject
    Clock clock;

    /** Each night, a few hundred at most. */
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forgetOld() {
        bulks.forgetBefore(clock.instant().minus(KEPT));
    }
}
