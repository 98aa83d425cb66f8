package org.poamtracker.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;

/** Where results lie: one flat folder, a file a run. */
@ApplicationScoped
class JobFiles {

    /** JOB-6: how long an ended job and its file are kept. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    DataFolder data;

    @Inject
    Clock clock;

    Path folder() {
        return data.results();
    }

    Instant keptSince() {
        return clock.instant().minus(KEPT);
    }

    /** The file of a result. @throws RuleViolation {@code job.no-result} where it is gone */
    StoredFile of(JobResult result) {
        Path path = folder().resolve(result.path());
        if (!Files.isRegularFile(path)) {
            throw new RuleViolation("job.no-result");
        }
        return new StoredFile(result.name(), result.mediaType(), result.bytes(), () -> Files.newInputStream(path));
    }

    /** Removes every file a day older than the oldest row, and so those that failed runs left; returns how many. */
    int removeOld() {
        Instant then = keptSince().minus(Duration.ofDays(1));
        try (Stream<Path> all = Files.list(folder())) {
            List<Path> old = all.filter(file -> isOlder(file, then)).toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
            return old.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant then) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }
}
