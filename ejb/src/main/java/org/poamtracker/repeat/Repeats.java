package org.poamtracker.repeat;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which closed records a new one seems to repeat (FIND-2, POAM-9). */
public final class Repeats {

    /** How many are worth showing. */
    private static final int MOST = 5;

    /** The words that it takes besides the same asset, the same requirement, nothing else, and another asset. */
    private static final double WITH_ASSET = 0.4;

    private static final double WITH_REQUIREMENT = 0.35;

    private static final double ALONE = 0.55;

    private static final double ON_ANOTHER_ASSET = 0.8;

    private Repeats() {}

    /**
     * The closed records that a new one seems to repeat, the likeliest first.
     *
     * @param closed records of the same agency, closed before the new one was seen; that is for the caller to see to
     */
    public static List<Offer> among(Collection<Closed> closed, Described now) {
        return closed.stream()
                .map(each -> offer(each, now))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Offer::reason)
                        .thenComparing(Offer::likeness, Comparator.reverseOrder())
                        .thenComparing(offer -> offer.closed().on(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST)
                .toList();
    }

    private static Optional<Offer> offer(Closed closed, Described now) {
        Described then = closed.described();
        Set<String> clauses = References.clauses(now.requirements());
        boolean requirement = !Collections.disjoint(clauses, References.clauses(then.requirements()));
        boolean asset = References.share(now.assets(), then.assets());
        boolean bothNameAssets = !now.assets().isEmpty() && !then.assets().isEmpty();
        double likeness = Wording.likeness(now.text(), then.text());
        return reason(requirement, asset, bothNameAssets, likeness).map(reason -> new Offer(closed, reason, likeness));
    }

    private static Optional<RepeatReason> reason(
            boolean requirement, boolean asset, boolean bothNameAssets, double likeness) {
        if (requirement && asset) {
            return Optional.of(RepeatReason.REQUIREMENT_AND_ASSET);
        }
        if (asset && likeness >= WITH_ASSET) {
            return Optional.of(RepeatReason.ASSET_AND_TEXT);
        }
        if (requirement && !bothNameAssets && likeness >= WITH_REQUIREMENT) {
            return Optional.of(RepeatReason.REQUIREMENT_AND_TEXT);
        }
        return likeness >= (bothNameAssets && !asset ? ON_ANOTHER_ASSET : ALONE)
                ? Optional.of(RepeatReason.TEXT)
                : Optional.empty();
    }
}
