package org.poamtracker.trail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.poamtracker.platform.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heads in a file of the data folder, {@code trail/heads}: a line {@code chain count hash} each. It may lag a moment
 * behind the database after a crash, never run ahead of it, so a chain shorter than its line here was cut.
 */
@ApplicationScoped
class HeadFile {

    private static final Logger LOG = LoggerFactory.getLogger(HeadFile.class);

    private final DataFolder data;

    private final Map<Long, Head> heads = new TreeMap<>();
    private final Map<Long, Head> atStart = new HashMap<>();
    private final Set<Long> cut = new HashSet<>();
    private boolean read;
    private boolean changed;

    @Inject
    HeadFile(DataFolder data) {
        this.data = data;
    }

    /** For the proxy. */
    HeadFile() {
        this(null);
    }

    /**
     * Remembers heads of a committed transaction. An older one never replaces a newer one. Where a row was appended under a
     * number that the file had already reached when the server started, the chain had been cut meanwhile: its line stays
     * as it is, so that verifying goes on to tell.
     */
    synchronized void keep(Collection<Head> committed) {
        readOnce();
        for (Head head : committed) {
            if (!wasCut(head)) {
                heads.merge(head.chainId(), head, (old, now) -> old.count() >= now.count() ? old : now);
            }
        }
        changed = true;
    }

    private boolean wasCut(Head now) {
        Head known = atStart.get(now.chainId());
        if (known != null && known.count() >= now.count() && cut.add(now.chainId())) {
            LOG.error(
                    "Chain {} of the trail had {} rows and grows at {}: it was cut",
                    now.chainId(),
                    known.count(),
                    now.count());
        }
        return cut.contains(now.chainId());
    }

    /** Writes what changed since the last time; called every second and when the server stops. */
    @PreDestroy
    synchronized void write() {
        if (!changed) {
            return;
        }
        try {
            Path fresh = Files.writeString(data.trail().resolve("heads.new"), HeadList.lines(heads.values()));
            Files.move(fresh, path(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            changed = false;
        } catch (IOException e) {
            LOG.error("The heads of the trail could not be written; they will be tried again", e);
        }
    }

    static Path path(DataFolder data) {
        return data.trail().resolve("heads");
    }

    private void readOnce() {
        if (read) {
            return;
        }
        read = true;
        try {
            atStart.putAll(HeadList.read(path(data)));
            heads.putAll(atStart);
        } catch (IOException e) {
            LOG.error("The heads of the trail could not be read; cut tails from before this start may go unseen", e);
        }
    }
}
