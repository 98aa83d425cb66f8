package org.poamtracker.reports.selfaudit;

import java.util.Collection;

/**
 * What answers bring of what they could bring.
 *
 * @param most what Yes everywhere would bring; what does not apply, or is not answered, counts neither way
 */
public record Points(long points, long most) {

    /** Nothing that counts is answered. */
    public static final Points NONE = new Points(0, 0);

    private static final int WHOLE = 100;

    /** What several come to together. */
    static Points sum(Collection<Points> all) {
        return all.stream().reduce(NONE, Points::plus);
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(points + other.points, most + other.most);
    }

    /** In per cent, half rounded up; null while nothing that counts is answered. */
    public Integer score() {
        return most == 0 ? null : (int) ((2 * WHOLE * points + most) / (2 * most));
    }
}
