package org.poamtracker.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which records could not be done. Each is tried once more when everything else is done, since what it waited for, such as a
 * long transaction of somebody else, is over by then; what breaks again is named in the log with its reason, and to whoever
 * looks on (NOTE-5).
 */
final class Broken {

    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

    private final Consumer<String> progress;
    private final List<PutOff> putOff = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Broken(Consumer<String> progress) {
        this.progress = progress;
    }

    /** A record to be tried again; its work returns how many were done. */
    private record PutOff(String step, String name, IntSupplier work) {}

    /** Remembers one that broke. */
    void putOff(String step, String name, IntSupplier work, RuntimeException reason) {
        LOG.warn("{}: {} could not be done and is tried once more at the end", step, name, reason);
        putOff.add(new PutOff(step, name, work));
    }

    /** Tries each of them once more and returns how many were done. */
    int tryAgain() {
        int done = 0;
        for (PutOff each : putOff) {
            try {
                done += each.work().getAsInt();
            } catch (RuntimeException e) {
                name(each, e);
            }
        }
        if (done > 0) {
            progress.accept("Done at the second try: " + done);
        }
        putOff.clear();
        return done;
    }

    private void name(PutOff broken, RuntimeException reason) {
        LOG.error("{}: {} could not be done", broken.step(), broken.name(), reason);
        progress.accept("  could not be done: " + broken.name() + " (the server's log says why)");
        if (!names.contains(broken.name())) {
            names.add(broken.name());
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
