package org.poamtracker.poam;

import java.util.Collections;
import org.poamtracker.platform.Sql;

/**
 * What an item can be asked to be like, and the condition that asks a row for it. A condition is written so that no index
 * fits it by which a list is not to be walked ({@code + 0}; ADR 008).
 */
enum Trait {
    SOURCE("p.SOURCE_KIND = ?"),
    FAMILY("p.FAMILIES LIKE ?"),
    NO_FAMILY("p.FAMILIES IS NULL"),
    FOUND_FROM("p.DETECTED_ON >= ?"),
    FOUND_TO("p.DETECTED_ON <= ?"),
    SLIPPED("p.SLIPS > 0"),
    REPEATS("p.REPEATS_ID + 0 > 0"),
    ACCEPTED_TO("p.ACCEPTED_UNTIL + 0 <= ?"),
    VENDOR_TO("p.VENDOR_ASK_ON + 0 <= ?"),
    EFFECT_TO("p.EFFECTIVENESS_CHECK_ON + 0 <= ?"),
    STATUS_FROM("{statusOn} >= ?"),
    STATUS_TO("{statusOn} <= ?"),
    OPEN_ON("p.DETECTED_ON <= ? AND (p.STATUS_ON + 0 > ? OR p.STATUS <> 'CLOSED')"),
    HERE("p.CLOSED_BEFORE_IMPORT = 0");

    private static final String STATUS_ON = "{statusOn}";

    private final String condition;
    private final int values;

    Trait(String condition) {
        this.condition = condition;
        this.values = (int) condition.chars().filter(each -> each == '?').count();
    }

    /**
     * Demands it of a row.
     *
     * @param value what it is compared with; what is not compared ignores it
     * @param statusOn the column of the status date, as an index is to use it or not
     */
    Sql demanded(Object value, String statusOn) {
        return Sql.of(
                " AND " + condition.replace(STATUS_ON, statusOn),
                Collections.nCopies(values, value).toArray());
    }
}
