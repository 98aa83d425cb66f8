package org.poamtracker.library;

import java.util.Map;

/** How files write whom a requirement concerns: {@code agency best practice}. */
final class Applies {

    private static final Map<String, EntityKind> KINDS = Map.of(
            "agency", EntityKind.EXECUTIVE_AGENCY,
            "public", EntityKind.OTHER_PUBLIC,
            "attorney-general", EntityKind.ATTORNEY_GENERAL,
            "auditor", EntityKind.STATE_AUDITOR,
            "housing", EntityKind.HOUSING_HOLDER,
            "contractor", EntityKind.CONTRACTOR,
            "private", EntityKind.PRIVATE);

    private static final Map<String, Force> FORCES =
            Map.of("binding", Force.BINDING, "contract", Force.BY_CONTRACT, "best practice", Force.BEST_PRACTICE);

    private Applies() {}

    /** Reads one; false where it says neither whom nor how. */
    static boolean read(String said, Map<EntityKind, Force> into) {
        int blank = said.indexOf(' ');
        EntityKind kind = blank < 0 ? null : KINDS.get(said.substring(0, blank));
        Force force = blank < 0 ? null : FORCES.get(said.substring(blank + 1).strip());
        if (kind == null || force == null) {
            return false;
        }
        into.put(kind, force);
        return true;
    }
}
