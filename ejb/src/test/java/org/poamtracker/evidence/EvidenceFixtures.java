package org.poamtracker.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.Wired;
import org.poamtracker.seal.FileKeys;

/** Files on their way in, and what takes them. */
final class EvidenceFixtures {

    static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    static final Subject ITEM = new Subject(5, "DTA-2026-0001", 3, true);

    private EvidenceFixtures() {}

    static FileStore store(Path folder) {
        DataFolder data = new DataFolder(folder);
        return Wired.with(new FileStore(), data, new FileKeys(data), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Intake intake(Path folder) {
        return Wired.with(new Intake(), store(folder), new FileGate(), new Scanner());
    }

    static EvidenceFile.Content take(Intake intake, String name, byte[] content) {
        return take(intake, name, new ByteArrayInputStream(content));
    }

    static EvidenceFile.Content take(Intake intake, String name, InputStream content) {
        return intake.take(name, content, ITEM, List.of());
    }
}
