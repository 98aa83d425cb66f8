package org.poamtracker.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

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

    private static final String BETWEEN = "; ";

    private Applies() {}

    /** Reads what {@link #write} has written. */
    static Map<EntityKind, Force> read(String written) {
        Map<EntityKind, Force> applies = new EnumMap<>(EntityKind.class);
        if (written != null) {
            for (String said : written.split(BETWEEN, -1)) {
                read(said, applies);
            }
        }
        return applies;
    }

    /** Writes all of them; null for none. */
    static String write(Map<EntityKind, Force> applies) {
        String written = applies.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> word(KINDS, each.getKey()) + " " + word(FORCES, each.getValue()))
                .collect(Collectors.joining(BETWEEN));
        return written.isEmpty() ? null : written;
    }

    private static <V> String word(Map<String, V> words, V value) {
        return words.entrySet().stream()
                .filter(each -> each.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

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
