package org.poamtracker.poam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** How long ago a weakness was found, in groups. The first day has age 0; what is said to be found later counts as found today. */
public enum AgeGroup {
    UP_TO_30(0, 30),
    UP_TO_90(31, 90),
    UP_TO_180(91, 180),
    UP_TO_365(181, 365),
    OLDER(366, Integer.MAX_VALUE);

    private final int youngest;
    private final int oldest;

    AgeGroup(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The group of what was found on a day, seen on another. */
    static AgeGroup of(LocalDate found, LocalDate today) {
        long age = Math.max(0, ChronoUnit.DAYS.between(found, today));
        return Arrays.stream(values())
                .filter(group -> age <= group.oldest)
                .findFirst()
                .orElseThrow();
    }

    /** The first day on which something of this group can have been found; null where there is none. */
    public LocalDate from(LocalDate today) {
        return this == OLDER ? null : today.minusDays(oldest);
    }

    /** The last day on which something of this group can have been found; null where there is none. */
    public LocalDate to(LocalDate today) {
        return youngest == 0 ? null : today.minusDays(youngest);
    }
}
