package org.poamtracker.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** "Today" is the day in Boston (POAM-3: an item is overdue from midnight there). */
@ApplicationScoped
public class Clocks {

    /** The zone in which due dates fall and pages show times. */
    public static final ZoneId BOSTON = ZoneId.of("America/New_York");

    /** The one clock of the application; everything that asks for the time or the day takes it. */
    @Produces
    public Clock clock() {
        return Clock.system(BOSTON);
    }
}
