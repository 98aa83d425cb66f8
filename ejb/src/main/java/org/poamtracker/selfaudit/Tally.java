package org.poamtracker.selfaudit;

import java.util.Collection;

/**
 * What answers come to. A question brings two points times its weight for Yes, one for Partial, none for No; one that does not
 * apply counts neither for nor against. The score is the share of the points that could be had, of what is answered.
 *
 * @param excepted how many do not apply
 * @param points what the answers bring
 * @param most what they could bring
 */
public record Tally(int yes, int partial, int no, int excepted, int points, int most) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    private static final int WHOLE = 100;

    /** Of one answer to a question of this weight; null for none. */
    static Tally of(Choice choice, int weight) {
        return choice == null
                ? NONE
                : new Tally(
                        choice == Choice.YES ? 1 : 0,
                        choice == Choice.PARTIAL ? 1 : 0,
                        choice == Choice.NO ? 1 : 0,
                        choice == Choice.NOT_APPLICABLE ? 1 : 0,
                        choice.points(weight),
                        choice.most(weight));
    }

    /** What several come to together. */
    public static Tally sum(Collection<Tally> all) {
        return all.stream().reduce(NONE, Tally::plus);
    }

    Tally plus(Tally other) {
        return new Tally(
                yes + other.yes,
                partial + other.partial,
                no + other.no,
                excepted + other.excepted,
                points + other.points,
                most + other.most);
    }

    /** How many questions are answered. */
    public int answered() {
        return yes + partial + no + excepted;
    }

    /** How many of the answers are Partial or No. */
    public int gaps() {
        return partial + no;
    }

    /** In per cent, rounded half up; null while nothing that counts is answered. */
    public Integer score() {
        return most == 0 ? null : (2 * WHOLE * points + most) / (2 * most);
    }
}
