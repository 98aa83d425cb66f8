package org.poamtracker.obligation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.poamtracker.library.EntityKind;

/** As what an agency may be bound: the kinds of entity that the instruments tell apart. */
final class EntityKinds {

    /** What stands outside the Executive Department, by the words for kinds of agency. */
    private static final Set<String> OTHER_PUBLIC = Set.of(
            "authority",
            "quasi-public agency",
            "college or university",
            "constitutional office",
            "district attorney",
            "independent agency",
            "judiciary");

    private EntityKinds() {}

    static Set<EntityKind> of(AgencyPlace agency) {
        String kind = agency.kind().toLowerCase(Locale.ROOT);
        Set<EntityKind> kinds =
                EnumSet.of(OTHER_PUBLIC.contains(kind) ? EntityKind.OTHER_PUBLIC : EntityKind.EXECUTIVE_AGENCY);
        switch (agency.code()) {
            case "AGO" -> kinds.add(EntityKind.ATTORNEY_GENERAL);
            case "OSA" -> kinds.add(EntityKind.STATE_AUDITOR);
            case "EOHLC" -> kinds.add(EntityKind.HOUSING_HOLDER);
            default -> {
                // nothing else is said of single agencies
            }
        }
        return kinds;
    }
}
