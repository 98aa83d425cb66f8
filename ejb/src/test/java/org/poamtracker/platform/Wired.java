package org.poamtracker.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Puts a bean together without a container: each empty field that one of the parts fits gets that part. */
public final class Wired {

    private Wired() {}

    /** The same bean, with its parts. */
    public static <B> B with(B bean, Object... parts) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                put(bean, field, parts);
            }
        }
        return bean;
    }

    private static void put(Object bean, Field field, Object[] parts) {
        if (Modifier.isStatic(field.getModifiers()) || Modifier.isFinal(field.getModifiers())) {
            return;
        }
        Arrays.stream(parts).filter(field.getType()::isInstance).findFirst().ifPresent(part -> {
            try {
                field.setAccessible(true);
                if (field.get(bean) == null) {
                    field.set(bean, part);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
