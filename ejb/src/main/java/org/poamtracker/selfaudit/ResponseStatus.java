package org.poamtracker.selfaudit;

import java.util.Map;
import java.util.Set;

/** How far an agency's response has come. That it is late is derived from its date, never stored. */
public enum ResponseStatus {
    ANSWERING,
    /** The information security officer has signed; the agency head has not. */
    SIGNED,
    /** Both have signed; the packet is frozen and waits for the central office (AUDIT-5). */
    CERTIFIED,
    ACCEPTED;

    private static final Map<ResponseStatus, Set<ResponseStatus>> NEXT = Map.of(
            ANSWERING, Set.of(SIGNED),
            SIGNED, Set.of(CERTIFIED, ANSWERING),
            CERTIFIED, Set.of(ACCEPTED, ANSWERING),
            ACCEPTED, Set.of());

    boolean canBecome(ResponseStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the agency still has to do something. */
    public boolean isWithAgency() {
        return this == ANSWERING || this == SIGNED;
    }
}
