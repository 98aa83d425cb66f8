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

/** Files on their way in, and what takes them. */
final class EvidenceFixtures {

    static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    static final Subject ITEM = new Subject(5, "DTA-2026-0001", 3, true);

    private EvidenceFixtures() {}

    static FileStore store(Path folder) {
        return Wired.with(new FileStore(), new DataFolder(folder), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Intake intake(Path folder) {
        return Wired.with(new Intake(), store(folder), new FileGate());
    }

    static EvidenceFile.Content take(Intake intake, String name, byte[] content) {
        return take(intake, name, new ByteArrayInputStream(content));
    }

    static EvidenceFile.Content take(Intake intake, String name, InputStream content) {
        return intake.take(new AttachFile("POAM", ITEM.id(), name, null, content), ITEM, List.of());
    }
}
