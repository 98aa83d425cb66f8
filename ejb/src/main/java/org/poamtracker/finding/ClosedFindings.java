package org.poamtracker.finding;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.poamtracker.repeat.Closed;
import org.poamtracker.repeat.ClosedBefore;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.RepeatOffer;

/** Some closed findings, ready to be compared with any number of new records (FIND-2). */
final class ClosedFindings {

    private final Map<Long, Finding> closed;
    private final Map<Long, FindingStanding> standing;
    private final ClosedBefore before;

    ClosedFindings(Collection<Finding> closed, Map<Long, FindingStanding> standing) {
        this.closed = closed.stream().collect(toMap(Finding::id, Function.identity(), (one, same) -> one));
        this.standing = standing;
        before = new ClosedBefore(
                this.closed.values().stream().map(this::comparable).toList());
    }

    private Closed comparable(Finding finding) {
        return new Closed(
                finding.id(), finding.described(), standing.get(finding.id()).closedOn());
    }

    /** What a record that was seen on a day seems to repeat, the likeliest first. */
    List<RepeatOffer> offersFor(Described now, LocalDate seenOn) {
        return before.offersFor(now).stream()
                .map(offer -> new RepeatOffer(
                        FindingChains.repeated(
                                closed.get(offer.closed().id()),
                                standing.get(offer.closed().id()),
                                seenOn),
                        offer.reason(),
                        offer.percent()))
                .toList();
    }
}
