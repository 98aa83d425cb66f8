package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.poamtracker.platform.Texts;

/**
 * Which items a reader wants to see. It narrows what is within reach and never widens it (POAM-15).
 *
 * @param agencyId of one agency, or null
 * @param secretariatId of one secretariat, or null
 * @param statuses in one of these; empty for any
 * @param severities rated like one of these; empty for any
 * @param dueFrom due on this day or later, or null
 * @param dueTo due on this day or earlier, or null
 * @param ownerId of one person, or null
 * @param text with all of these words, the last one perhaps not typed to its end; or null
 * @param traits what else they must be like
 */
public record PoamFilter(
        Long agencyId,
        Long secretariatId,
        Set<PoamStatus> statuses,
        Set<Severity> severities,
        LocalDate dueFrom,
        LocalDate dueTo,
        Long ownerId,
        String text,
        PoamTraits traits)
        implements Serializable {

    public PoamFilter {
        statuses = Set.copyOf(statuses);
        severities = Set.copyOf(severities);
        text = Texts.orNull(text);
    }

    /** Everything within reach. */
    public static PoamFilter all() {
        return new PoamFilter(null, null, Set.of(), Set.of(), null, null, null, null, PoamTraits.none());
    }

    /** The same, of one agency; null for any. */
    public PoamFilter ofAgency(Long id) {
        return new PoamFilter(id, secretariatId, statuses, severities, dueFrom, dueTo, ownerId, text, traits);
    }

    /** The same, of one secretariat; null for any. */
    public PoamFilter ofSecretariat(Long id) {
        return new PoamFilter(agencyId, id, statuses, severities, dueFrom, dueTo, ownerId, text, traits);
    }

    /** The same, in one of these statuses; none for any. */
    public PoamFilter in(PoamStatus... any) {
        return new PoamFilter(agencyId, secretariatId, Set.of(any), severities, dueFrom, dueTo, ownerId, text, traits);
    }

    /** The same, rated like one of these; none for any. */
    public PoamFilter rated(Severity... any) {
        return new PoamFilter(agencyId, secretariatId, statuses, Set.of(any), dueFrom, dueTo, ownerId, text, traits);
    }

    /** The same, due between these days, both included; null leaves a side open. */
    public PoamFilter due(LocalDate from, LocalDate to) {
        return new PoamFilter(agencyId, secretariatId, statuses, severities, from, to, ownerId, text, traits);
    }

    /** Only what is overdue on a day (POAM-3): in force, and due before it. */
    public PoamFilter overdue(LocalDate today) {
        return in(PoamStatus.OPEN, PoamStatus.PENDING_VERIFICATION).due(null, today.minusDays(1));
    }

    /** Only what is in force and due within 30 days from a day. */
    public PoamFilter dueSoon(LocalDate today) {
        return in(PoamStatus.OPEN, PoamStatus.PENDING_VERIFICATION).due(today, today.plusDays(30));
    }

    /** Only what is worked and whose vendor should have been asked again (POAM-12). */
    public PoamFilter vendorDue(LocalDate today) {
        return in(PoamStatus.OPEN).like(traits.vendorToBeAskedBy(today.minusDays(1)));
    }

    /** Only what is closed and of which somebody is to look whether it helped (POAM-8). */
    public PoamFilter effectDue(LocalDate today) {
        return in(PoamStatus.CLOSED).like(traits.effectDueBy(today));
    }

    /** The same, of one owner; null for any. */
    public PoamFilter ownedBy(Long personId) {
        return new PoamFilter(agencyId, secretariatId, statuses, severities, dueFrom, dueTo, personId, text, traits);
    }

    /** The same, with all of these words. */
    public PoamFilter with(String words) {
        return new PoamFilter(agencyId, secretariatId, statuses, severities, dueFrom, dueTo, ownerId, words, traits);
    }

    /** The same, of items that are like this as well. */
    public PoamFilter like(PoamTraits other) {
        return new PoamFilter(agencyId, secretariatId, statuses, severities, dueFrom, dueTo, ownerId, text, other);
    }

    /** Whether totals that are kept anyway answer how many there are. */
    boolean isCountedAnyway() {
        return dueFrom == null && dueTo == null && ownerId == null && text == null && traits.isNone();
    }
}
