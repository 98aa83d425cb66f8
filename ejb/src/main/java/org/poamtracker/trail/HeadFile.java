package org.poamtracker.trail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern LINE = Pattern.compile("(\\d+) (\\d+) ([0-9a-f]{64})");

    @Inject
    DataFolder data;

    private final Map<Long, Head> heads = new TreeMap<>();
    private boolean read;
    private boolean changed;

    /** Remembers heads of a committed transaction. An older one never replaces a newer one. */
    synchronized void keep(Collection<Head> committed) {
        readOnce();
        for (Head head : committed) {
            heads.merge(head.chainId(), head, (old, now) -> old.count() >= now.count() ? old : now);
        }
        changed = true;
    }

    /** Writes what changed since the last time; called every second and when the server stops. */
    @PreDestroy
    synchronized void write() {
        if (!changed) {
            return;
        }
        try {
            String lines = heads.values().stream().map(HeadFile::line).collect(Collectors.joining());
            Path fresh = Files.writeString(data.trail().resolve("heads.new"), lines);
            Files.move(fresh, path(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            changed = false;
        } catch (IOException e) {
            LOG.error("The heads of the trail could not be written; they will be tried again", e);
        }
    }

    static Path path(DataFolder data) {
        return data.trail().resolve("heads");
    }

    /** The heads in a file written by this class or exported from a page. */
    static Map<Long, Head> read(Path file) throws IOException {
        Map<Long, Head> found = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher parts = LINE.matcher(line.strip());
            if (parts.matches()) {
                Head head = new Head(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
                found.put(head.chainId(), head);
            }
        }
        return found;
    }

    static String line(Head head) {
        return head.chainId() + " " + head.count() + " " + head.hash() + "\n";
    }

    private void readOnce() {
        if (read) {
            return;
        }
        read = true;
        try {
            if (Files.exists(path(data))) {
                heads.putAll(read(path(data)));
            }
        } catch (IOException e) {
            LOG.error("The heads of the trail could not be read; cut tails from before this start may go unseen", e);
        }
    }
}
