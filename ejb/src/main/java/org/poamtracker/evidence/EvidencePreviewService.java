package org.poamtracker.evidence;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.StoredFile;
import org.poamtracker.security.Requires;

/** Files to be looked at in the page (FILE-9): pictures, PDF and text. It counts as reading them. */
@Stateless
public class EvidencePreviewService {

    /** How much of a text is shown. */
    static final int MOST_TEXT = 200_000;

    @Inject
    EvidenceService files;

    @Inject
    EvidenceDesk desk;

    /**
     * The beginning of a text.
     *
     * @param whole whether that is all of it
     */
    public record Text(String value, boolean whole) {}

    /**
     * A picture or PDF, to be shown in place.
     *
     * @throws RuleViolation {@code evidence.unknown}, also where it is neither; as for opening it
     */
    @Requires(POAM_VIEW)
    public StoredFile shown(long id) throws IOException {
        demand(id, kindOf(id).isPicture() || kindOf(id) == FileKind.PDF);
        return files.open(id);
    }

    /** A text. @throws RuleViolation {@code evidence.unknown}, also where it is none; as for opening it */
    @Requires(POAM_VIEW)
    public Text text(long id) throws IOException {
        demand(id, kindOf(id).isText());
        StoredFile file = files.open(id);
        try (InputStream content = file.content().open()) {
            byte[] beginning = content.readNBytes(MOST_TEXT);
            return new Text(PlainText.read(beginning), file.bytes() <= MOST_TEXT);
        }
    }

    private FileKind kindOf(long id) {
        return FileKind.of(desk.reach(id, EvidenceSubject::viewing).file().mediaType());
    }

    private static void demand(long id, boolean shown) {
        if (!shown) {
            throw new RuleViolation("evidence.unknown", id);
        }
    }
}
