package org.poamtracker.repeat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was closed at an agency, prepared once, so that ten thousand new records are compared with it as one is: only those
 * closed ones are looked at that share a word, a requirement or an asset with the new one (FIND-2, POAM-9).
 */
public final class ClosedBefore {

    /** How many are worth showing. */
    private static final int MOST = 5;

    /** The words that it takes besides the same asset, the same requirement, nothing else, and another asset. */
    private static final double WITH_ASSET = 0.4;

    private static final double WITH_REQUIREMENT = 0.35;

    private static final double ALONE = 0.55;

    private static final double ON_ANOTHER_ASSET = 0.8;

    private final List<Closed> closed;
    private final double[] weights;
    private final AssetIndex assets;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<String, List<Integer>> byClause = new HashMap<>();

    /**
     * Prepares what was closed.
     *
     * @param closed records of the same agency, closed before the new ones were seen; that is for the caller to see to
     */
    public ClosedBefore(Collection<Closed> closed) {
        this.closed = List.copyOf(closed);
        this.weights = new double[this.closed.size()];
        for (int at = 0; at < weights.length; at++) {
            remember(at, this.closed.get(at).described());
        }
        assets = new AssetIndex(
                this.closed.stream().map(each -> each.described().assets()).toList());
    }

    private void remember(int at, Described then) {
        Set<String> terms = Wording.terms(then.text());
        weights[at] = Wording.weight(terms);
        terms.forEach(
                term -> byTerm.computeIfAbsent(term, none -> new ArrayList<>()).add(at));
        References.clauses(then.requirements())
                .forEach(clause -> byClause.computeIfAbsent(clause, none -> new ArrayList<>())
                        .add(at));
    }

    /** The closed records that a new one seems to repeat, the likeliest first. */
    public List<Offer> offersFor(Described now) {
        Set<String> terms = Wording.terms(now.text());
        double weight = Wording.weight(terms);
        BitSet looked = new BitSet(weights.length);
        double[] shared = shared(terms, looked);
        BitSet requirement = sameRequirement(now);
        BitSet asset = assets.naming(now.assets());
        looked.or(requirement);
        looked.or(asset);
        return looked.stream()
                .mapToObj(at -> {
                    double both = Math.sqrt(weight * weights[at]);
                    Alike alike = new Alike(requirement.get(at), asset.get(at), both == 0 ? 0 : shared[at] / both);
                    return offer(closed.get(at), now, alike);
                })
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Offer::reason)
                        .thenComparing(Offer::likeness, Comparator.reverseOrder())
                        .thenComparing(offer -> offer.closed().on(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST)
                .toList();
    }

    /** In what two records are alike. */
    private record Alike(boolean requirement, boolean asset, double likeness) {}

    /** The weight of the words that each closed record shares; {@code looked} gets those that share any. */
    private double[] shared(Set<String> terms, BitSet looked) {
        double[] shared = new double[weights.length];
        for (String term : terms) {
            double weight = Wording.weight(term);
            for (int at : byTerm.getOrDefault(term, List.of())) {
                shared[at] += weight;
                looked.set(at);
            }
        }
        return shared;
    }

    private BitSet sameRequirement(Described now) {
        BitSet same = new BitSet(weights.length);
        References.clauses(now.requirements())
                .forEach(clause -> byClause.getOrDefault(clause, List.of()).forEach(same::set));
        return same;
    }

    private static Optional<Offer> offer(Closed then, Described now, Alike alike) {
        boolean bothNameAssets =
                !now.assets().isEmpty() && !then.described().assets().isEmpty();
        return reason(alike, bothNameAssets).map(reason -> new Offer(then, reason, alike.likeness()));
    }

    private static Optional<RepeatReason> reason(Alike alike, boolean bothNameAssets) {
        if (alike.requirement() && alike.asset()) {
            return Optional.of(RepeatReason.REQUIREMENT_AND_ASSET);
        }
        if (alike.asset() && alike.likeness() >= WITH_ASSET) {
            return Optional.of(RepeatReason.ASSET_AND_TEXT);
        }
        if (alike.requirement() && !bothNameAssets && alike.likeness() >= WITH_REQUIREMENT) {
            return Optional.of(RepeatReason.REQUIREMENT_AND_TEXT);
        }
        return alike.likeness() >= (bothNameAssets && !alike.asset() ? ON_ANOTHER_ASSET : ALONE)
                ? Optional.of(RepeatReason.TEXT)
                : Optional.empty();
    }
}
