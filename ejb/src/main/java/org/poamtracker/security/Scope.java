package org.poamtracker.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Row-level reach: on whose data the caller may do one thing now. Every query takes one. An empty set reaches nothing;
 * {@link Reach.Commonwealth} swallows every narrower reach but the totals.
 */
public record Scope(Set<Reach> reaches) implements Serializable {

    /** Keeps the union free of reaches that another one contains. */
    public Scope {
        if (reaches.stream().anyMatch(Reach.Commonwealth.class::isInstance)) {
            reaches = Set.of(new Reach.Commonwealth());
        } else {
            reaches = Set.copyOf(withoutAssignedInsideAgency(reaches));
        }
    }

    /** The union of these reaches; none gives a scope that reaches nothing. */
    public static Scope of(Reach... reaches) {
        return new Scope(new LinkedHashSet<>(Arrays.asList(reaches)));
    }

    /** Reaches every record: for reports of the whole Commonwealth, never for timers (they say {@link Unscoped}). */
    public static Scope commonwealth() {
        return of(new Reach.Commonwealth());
    }

    /** Whether every record is within. */
    public boolean everything() {
        return reaches.contains(new Reach.Commonwealth());
    }

    /** Whether no record can be within. */
    public boolean nothing() {
        return reaches.isEmpty();
    }

    /** Whether a whole agency of a secretariat is within, not just what is assigned to somebody there. */
    public boolean coversAgency(long agencyId, long secretariatId) {
        return everything()
                || reaches.contains(new Reach.Agency(agencyId))
                || reaches.contains(new Reach.Secretariat(secretariatId));
    }

    /** The secretariats within as a whole. */
    public Set<Long> secretariatIds() {
        return reaches.stream()
                .filter(Reach.Secretariat.class::isInstance)
                .map(reach -> ((Reach.Secretariat) reach).secretariatId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agencies within as a whole by themselves, not those of {@link #secretariatIds()}. */
    public Set<Long> agencyIds() {
        return reaches.stream()
                .filter(Reach.Agency.class::isInstance)
                .map(reach -> ((Reach.Agency) reach).agencyId())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Reach> withoutAssignedInsideAgency(Set<Reach> reaches) {
        return reaches.stream()
                .filter(reach -> !(reach instanceof Reach.AssignedTo assigned
                        && reaches.contains(new Reach.Agency(assigned.agencyId()))))
                .collect(Collectors.toSet());
    }
}
