package org.poamtracker.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which records could not be done: each is named in the log with its reason, and to whoever looks on (NOTE-5). */
final class Broken {

    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

    private final Consumer<String> progress;
    private final List<String> names = new ArrayList<>();

    Broken(Consumer<String> progress) {
        this.progress = progress;
    }

    void add(String step, String name, RuntimeException reason) {
        LOG.error("{}: {} could not be done", step, name, reason);
        progress.accept("  could not be done: " + name + " (the server's log says why)");
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
