package org.poamtracker.trail;

import java.util.Objects;

/**
 * One field of a record, before and after. Values are as a reader would write them: ISO dates, names of enums.
 *
 * @param field the field's key in the feature's bundle, such as {@code dueOn}
 * @param oldValue what stood there, or null
 * @param newValue what stands there now, or null
 */
public record FieldChange(String field, String oldValue, String newValue) {

    /** A change of any two values, written with {@code toString}. */
    public static FieldChange of(String field, Object oldValue, Object newValue) {
        return new FieldChange(field, Objects.toString(oldValue, null), Objects.toString(newValue, null));
    }

    /** Whether the two values differ at all. */
    public boolean changes() {
        return !Objects.equals(oldValue, newValue);
    }
}
