package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.poamtracker.library.LibraryWriter.Bringing;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Page;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Bringing catalogues and crosswalks in: first what would happen, then a yes or a no (LIB-5). */
@Stateless
public class LibraryImportService {

    /** What the trail calls a file. */
    static final String SUBJECT = "LIBRARY_IMPORT";

    /** A catalogue of a thousand controls has two million bytes. */
    static final int MOST_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    ImportRepository files;

    @Inject
    LibraryRepository library;

    @Inject
    ImportReader reader;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /**
     * Keeps a file until it is decided about, and returns its id. Nothing of the library is changed.
     *
     * @param content read once; the caller closes it
     * @throws RuleViolation {@code library.import-too-large}, {@code library.import-no-text}, {@code library.import-no-code},
     *     {@code library.import-new-lacks}
     * @throws IOException when the content cannot be read
     */
    @Requires(LIBRARY_EDIT)
    public long bring(@Valid BringFile file, InputStream content) throws IOException {
        if (file.getKind() == ImportKind.CATALOGUE) {
            demandNamed(file);
        }
        LibraryImport brought = new LibraryImport(file, text(content), act());
        files.add(brought);
        trail.append(of("BROUGHT", brought).note(file.getReason()));
        return brought.id();
    }

    private void demandNamed(BringFile file) {
        if (file.getCode() == null) {
            throw new RuleViolation("library.import-no-code");
        }
        boolean lacks = file.getShortName() == null || file.getInForceFrom() == null;
        if (lacks && library.instrument(file.getCode()).isEmpty()) {
            throw new RuleViolation("library.import-new-lacks", file.getCode());
        }
    }

    private static String text(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RuleViolation("library.import-too-large", MOST_BYTES >> 20);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (plain.isBlank() || plain.indexOf('\0') >= 0) {
                throw new RuleViolation("library.import-no-text");
            }
            return plain;
        } catch (CharacterCodingException e) {
            throw new RuleViolation("library.import-no-text");
        }
    }

    /** The files that were brought, the latest first. */
    @Requires(LIBRARY_EDIT)
    public Page<ImportRow> list(int first, int size) {
        return files.page(first, size);
    }

    /** What a file comes to now. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_EDIT)
    public ImportPreview preview(long id) {
        LibraryImport file = files.find(id).orElseThrow(() -> unknown(id));
        return file.content() == null
                ? new ImportPreview(file.row(), List.of(), List.of())
                : reader.read(file, bringing(file, false));
    }

    /**
     * Takes all of a file in, or nothing.
     *
     * @param mark of the preview that the reader has before the eyes
     * @throws RuleViolation {@code library.unknown}, {@code library.import-decided}, {@code library.import-faulty},
     *     {@code library.import-nothing}, {@code library.changed-meanwhile} where something else would become of it now
     */
    @Requires(LIBRARY_EDIT)
    public void accept(long id, String mark) {
        LibraryImport file = files.take(id).orElseThrow(() -> unknown(id));
        file.demandUndecided();
        ImportPreview now = reader.read(file, bringing(file, false));
        if (!now.isAcceptable()) {
            throw new RuleViolation(now.faults().isEmpty() ? "library.import-nothing" : "library.import-faulty");
        }
        if (!now.mark().equals(mark)) {
            throw new RuleViolation("library.changed-meanwhile");
        }
        file.take(reader.read(file, bringing(file, true)).entries(), act());
        trail.append(of("TAKEN", file)
                .note(file.row().fresh() + " new, " + file.row().changed() + " changed"));
    }

    /** Decides against a file. @throws RuleViolation {@code library.unknown}, {@code library.import-decided} */
    @Requires(LIBRARY_EDIT)
    public void discard(long id) {
        LibraryImport file = files.take(id).orElseThrow(() -> unknown(id));
        file.discard(act());
        trail.append(of("DISCARDED", file));
    }

    private Bringing bringing(LibraryImport file, boolean writes) {
        return new Bringing(Origin.IMPORT, file.reason(), act(), writes);
    }

    private Act act() {
        return new Act(user.personId(), user.name(), clock.instant());
    }

    private static TrailEvent of(String what, LibraryImport file) {
        return TrailEvent.of("LIBRARY_IMPORT_" + what).on(SUBJECT, file.id(), file.fileName());
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("library.unknown", id);
    }
}
