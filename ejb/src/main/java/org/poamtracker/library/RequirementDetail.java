package org.poamtracker.library;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A requirement as of a day.
 *
 * @param above what it belongs to, the highest first
 * @param below what belongs to it
 * @param facts what it says then; null where nothing stood yet
 * @param standing whether it and its instrument are in force then; null where nothing stood yet
 * @param version which version that is; null where nothing stood yet
 * @param versions all of them, the latest first
 * @param ccis the numbers of DISA that name it, where it is a control of NIST SP 800-53
 */
public record RequirementDetail(
        long id,
        String citation,
        InstrumentRow instrument,
        List<RequirementRow> above,
        List<RequirementRow> below,
        RequirementFacts facts,
        LegalStanding standing,
        InstrumentDetail.Named supersededBy,
        List<Concerned> applies,
        Verification verification,
        VersionRow version,
        List<VersionRow> versions,
        List<CrosswalkRow> crosswalk,
        List<CciRow> ccis)
        implements Serializable {

    /** Whom it concerns, and how (LIB-2). */
    public record Concerned(EntityKind kind, Force force) implements Serializable {}

    /** Who has compared the text with its source (LIB-3). */
    public record Verification(String name, Instant at, String note) implements Serializable {}
}
