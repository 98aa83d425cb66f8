package org.poamtracker.platform;

import java.lang.reflect.Field;

/** Entities as if the database had given them their id, for tests that have none. */
public final class Persisted {

    private Persisted() {}

    /** The same entity with this id. */
    public static <E> E as(long id, E entity) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(entity.getClass() + " has no field id", e);
        }
    }
}
