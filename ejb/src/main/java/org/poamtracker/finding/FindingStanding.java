package org.poamtracker.finding;

import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.poamtracker.poam.PoamStatus;

/**
 * Where a finding stands, by the items of agencies within the reader's reach (FIND-3).
 *
 * @param closedOn the day on which the last of what answers it was closed; null unless it is closed
 * @param items how many items answer it, by status
 */
public record FindingStanding(FindingStatus status, LocalDate closedOn, Map<PoamStatus, Long> items) {

    /** What answers a finding at one agency, in one status; {@code lastOn} is when the last one came to it. */
    record Part(long findingId, long agencyId, PoamStatus status, long count, LocalDate lastOn) {}

    /**
     * The standing of a finding that concerns these agencies. It is as far as the one that is least far.
     *
     * @param resolvedOn when it was done with before it was entered here, or null
     */
    static FindingStanding of(LocalDate resolvedOn, Set<Long> agencies, Collection<Part> parts) {
        Map<PoamStatus, Long> items = new EnumMap<>(PoamStatus.class);
        parts.stream()
                .filter(part -> agencies.contains(part.agencyId()))
                .forEach(part -> items.merge(part.status(), part.count(), Long::sum));
        FindingStatus status = agencies.stream()
                .map(agency -> at(
                        resolvedOn,
                        parts.stream()
                                .filter(part -> part.agencyId() == agency && part.status() != CANCELLED)
                                .toList()))
                .min(Comparator.naturalOrder())
                .orElse(FindingStatus.OPEN);
        return new FindingStanding(status, status == FindingStatus.CLOSED ? closed(resolvedOn, parts) : null, items);
    }

    private static FindingStatus at(LocalDate resolvedOn, Collection<Part> live) {
        if (live.isEmpty()) {
            return resolvedOn == null ? FindingStatus.OPEN : FindingStatus.CLOSED;
        }
        if (live.stream().allMatch(part -> part.status() == DRAFT)) {
            return FindingStatus.OPEN;
        }
        return live.stream().allMatch(part -> part.status() == CLOSED) ? FindingStatus.CLOSED : FindingStatus.ANSWERED;
    }

    private static LocalDate closed(LocalDate resolvedOn, Collection<Part> parts) {
        return parts.stream()
                .filter(part -> part.status() == CLOSED)
                .map(Part::lastOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(resolvedOn);
    }

    /** How many items answer it, cancelled ones left out. */
    public long answers() {
        return items.entrySet().stream()
                .filter(each -> each.getKey() != CANCELLED)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
