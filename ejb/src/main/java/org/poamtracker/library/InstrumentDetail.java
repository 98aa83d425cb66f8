package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;

/**
 * An instrument as of a day.
 *
 * @param facts what it says then; null where nothing stood yet
 * @param supersededBy what took its place, by name and code; null where nothing did or nothing of the library
 * @param verification who has compared it with its source; null while nobody has
 * @param version which version that is; null where nothing stood yet
 * @param versions all of them, the latest first
 * @param tree what it asks for then, parents before their children
 */
public record InstrumentDetail(
        long id,
        String code,
        InstrumentFacts facts,
        LegalStanding standing,
        Named supersededBy,
        RequirementDetail.Verification verification,
        VersionRow version,
        List<VersionRow> versions,
        List<RequirementRow> tree)
        implements Serializable {

    public InstrumentDetail {
        versions = List.copyOf(versions);
        tree = List.copyOf(tree);
    }

    /**
     * Something of the library by the words for it.
     *
     * @param key the code of an instrument, the id of a requirement
     */
    public record Named(String name, String key, boolean instrument) implements Serializable {}
}
