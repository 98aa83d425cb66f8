package org.poamtracker.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes boundaries and repositories as the container would, without one: every {@code @Inject} field gets the one instance of
 * its class, given or made, and a {@code @Resource} what was given. Interceptors do not run: a boundary's {@code @Requires} is tested in the server.
 */
public final class Wiring {

    private final Map<Class<?>, Object> instances = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();
    private final EntityManager em;

    /** Wires on this entity manager. */
    public Wiring(EntityManager em) {
        this.em = em;
    }

    /** Uses this where a field is of that type. */
    public <T> Wiring with(Class<T> type, T instance) {
        instances.put(type, instance);
        return this;
    }

    /** The one instance of a class. */
    public <T> T get(Class<T> type) {
        Object known = instances.get(type);
        return type.cast(known == null ? make(type) : known);
    }

    /** The events of a class that were fired so far, in order. */
    public <T> List<T> fired(Class<T> type) {
        return fired.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object made = constructor.newInstance();
            instances.put(type, made);
            fill(made);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type + "; give it", e);
        }
    }

    private void fill(Object made) throws IllegalAccessException {
        for (Field field : made.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.setAccessible(true);
                field.set(made, em);
            } else if (field.isAnnotationPresent(Inject.class)) {
                field.setAccessible(true);
                field.set(made, field.getType() == Event.class ? event() : get(field.getType()));
            } else if (field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(made, instances.get(field.getType()));
            }
        }
    }

    private Event<?> event() {
        return (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (method.getName().equals("fire")) {
                        fired.add(arguments[0]);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
