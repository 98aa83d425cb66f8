package org.poamtracker.library;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An instrument as a list shows it, as of a day.
 *
 * @param inForceTo its last day in force, or null
 * @param standing whether it is in force on that day
 * @param requirements how many requirements it has on that day
 * @param verified how many of them somebody has compared with the source
 */
public record InstrumentRow(
        long id,
        String code,
        String title,
        String shortName,
        InstrumentKind kind,
        String issuer,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        LegalStanding standing,
        long requirements,
        long verified)
        implements Serializable {

    InstrumentRow counted(long all, long ofThemVerified) {
        return new InstrumentRow(
                id, code, title, shortName, kind, issuer, inForceFrom, inForceTo, standing, all, ofThemVerified);
    }
}
