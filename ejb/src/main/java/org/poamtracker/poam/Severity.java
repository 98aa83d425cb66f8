package org.poamtracker.poam;

import java.util.Arrays;

/** How bad a weakness is. Drafts may have none yet. */
public enum Severity {
    CRITICAL(1, 15),
    HIGH(2, 30),
    MODERATE(3, 90),
    LOW(4, 365);

    /** Sorts what has no rating yet behind everything that has. */
    static final int UNRATED = 9;

    private final int rank;
    private final int daysToFix;

    Severity(int rank, int daysToFix) {
        this.rank = rank;
        this.daysToFix = daysToFix;
    }

    /** How many days an agency has to fix it, unless it set others for itself (POAM-7). */
    public int daysToFix() {
        return daysToFix;
    }

    /** 1 for the most severe. */
    public int rank() {
        return rank;
    }

    static int rankOf(Severity severity) {
        return severity == null ? UNRATED : severity.rank;
    }

    static Severity ofRank(int rank) {
        return Arrays.stream(values())
                .filter(each -> each.rank == rank)
                .findFirst()
                .orElse(null);
    }
}
