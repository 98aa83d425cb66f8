package org.poamtracker.platform;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;

/** Beans of a kind, as a container would find them. */
public final class Beans {

    private Beans() {}

    /** All of these; only their stream can be asked for. */
    @SuppressWarnings("unchecked")
    public static <B> Instance<B> of(List<B> all) {
        return (Instance<B>) Proxy.newProxyInstance(
                Beans.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return all.stream();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
