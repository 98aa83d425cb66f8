package org.poamtracker.selfaudit;

/** An answer (AUDIT-3). */
public enum Choice {
    YES(2),
    PARTIAL(1),
    NO(0),
    NOT_APPLICABLE(0);

    /** What a question of weight 1 brings at most. */
    static final int MOST = 2;

    private final int points;

    Choice(int points) {
        this.points = points;
    }

    /** Whether something is missing that the plan must answer (AUDIT-4). */
    public boolean isGap() {
        return this == PARTIAL || this == NO;
    }

    /** What it brings with a weight. */
    int points(int weight) {
        return points * weight;
    }

    /** What it could have brought; nothing where the question does not apply. */
    int most(int weight) {
        return this == NOT_APPLICABLE ? 0 : MOST * weight;
    }
}
