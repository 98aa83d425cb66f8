package org.poamtracker.poam;

import java.time.LocalDate;

/** An item went from one status to another. Fired once, in the transaction that moves it; {@code from} is null for a new draft. */
public record PoamMoved(
        long poamId, String number, long agencyId, long secretariatId, PoamStatus from, PoamStatus to, LocalDate on) {}
