package org.poamtracker.repeat;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A record that may already speak of a weakness, whatever became of it: unlike {@link ClosedBefore} it only ranks, and somebody says
 * which it is.
 *
 * @param id by which its feature knows it
 * @param clause whether both name the same clause
 * @param likeness of the two texts, from 0 to 1
 */
public record Likely(long id, boolean clause, double likeness) {

    /** How alike two texts must be where no clause is shared. */
    private static final double LEAST = 0.25;

    /** A record that may speak of a weakness. */
    public record Candidate(long id, Described described) {}

    /** Those that name the same clause, the likest first; then those that read alike. */
    public static List<Likely> among(Collection<Candidate> candidates, Described weakness, int most) {
        Set<String> clauses = References.clauses(weakness.requirements());
        Set<String> words = Wording.terms(weakness.text());
        return candidates.stream()
                .map(each -> new Likely(
                        each.id(),
                        !Collections.disjoint(
                                clauses, References.clauses(each.described().requirements())),
                        alike(words, Wording.terms(each.described().text()))))
                .filter(each -> each.clause() || each.likeness() >= LEAST)
                .sorted(Comparator.comparing(Likely::clause)
                        .thenComparing(Likely::likeness)
                        .reversed()
                        .thenComparing(Likely::id))
                .limit(most)
                .toList();
    }

    /** How much two texts say the same, from 0 for nothing to 1 for everything. */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double both = Math.sqrt(Wording.weight(one) * Wording.weight(other));
        return both == 0 ? 0 : Wording.weight(shared) / both;
    }
}
