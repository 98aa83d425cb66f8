package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Files of demonstrations that other features load, taken in through the same gate as any other file. */
@ApplicationScoped
public class DemoFiles {

    @Inject
    Intake intake;

    @Inject
    EvidenceRepository files;

    /**
     * A small text.
     *
     * @param addedBy the name of who attached it
     * @param expiresOn until when it proves something, or null
     */
    public record DemoFile(String name, String text, String addedBy, Instant addedAt, LocalDate expiresOn) {}

    /** Lets one text prove something of many records of an agency; its content is kept once. */
    public void attach(String subjectType, List<Subject> subjects, DemoFile file, long accountId) {
        if (subjects.isEmpty()) {
            return;
        }
        byte[] text = (file.text() + "\n").getBytes(StandardCharsets.UTF_8);
        EvidenceFile.Content content =
                intake.take(file.name(), new ByteArrayInputStream(text), subjects.get(0), List.of());
        EvidenceFile.Terms terms = new EvidenceFile.Terms(null, null, file.expiresOn(), null);
        EvidenceFile.By by = new EvidenceFile.By(accountId, file.addedBy(), file.addedAt());
        subjects.forEach(subject -> files.add(new EvidenceFile(subjectType, subject, content, terms, by)));
    }
}
