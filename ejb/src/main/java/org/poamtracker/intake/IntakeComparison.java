package org.poamtracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.poamtracker.finding.FindingComingBack;
import org.poamtracker.poam.IncomingPoam;
import org.poamtracker.poam.PoamComingBack;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.RepeatOffer;

/** Compares new rows with what was closed at the agency: its items, and its findings that no item answered (FIND-2). */
@ApplicationScoped
class IntakeComparison {

    private static final int MOST = 5;

    @Inject
    PoamComingBack items;

    @Inject
    FindingComingBack findings;

    @Inject
    Clock clock;

    /** Compares one new row. */
    @FunctionalInterface
    interface Comparing {
        List<IntakeRepeat> row(int position, IncomingPoam row);
    }

    /** Reads what is closed at an agency, once for all rows of a workbook; the strongest reasons come first. */
    Comparing at(long agencyId) {
        Function<IncomingPoam, List<RepeatOffer>> closedItems = items.at(agencyId);
        BiFunction<Described, LocalDate, List<RepeatOffer>> closedFindings = findings.at(agencyId);
        LocalDate today = LocalDate.now(clock);
        return (position, row) -> row.closed()
                ? List.of()
                : Stream.concat(
                                closedItems.apply(row).stream()
                                        .map(offer -> of(position, IntakeRepeat.Kind.ITEM, offer)),
                                closedFindings.apply(row.described(), seenOn(row, today)).stream()
                                        .map(offer -> of(position, IntakeRepeat.Kind.FINDING, offer)))
                        .sorted(Comparator.comparing(
                                        (IntakeRepeat each) -> each.offer().reason())
                                .thenComparing(each -> -each.offer().percent()))
                        .limit(MOST)
                        .toList();
    }

    private static LocalDate seenOn(IncomingPoam row, LocalDate today) {
        return Objects.requireNonNullElse(row.facts().getWeakness().getDetectedOn(), today);
    }

    private static IntakeRepeat of(int position, IntakeRepeat.Kind kind, RepeatOffer offer) {
        return new IntakeRepeat(position, kind, offer, false);
    }
}
