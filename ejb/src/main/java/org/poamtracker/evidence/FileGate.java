package org.poamtracker.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.poamtracker.platform.RuleViolation;

/** Decides by its content whether a file is what its name claims, and harmless (FILE-1, FILE-2). */
@ApplicationScoped
class FileGate {

    private static final int HEAD = 1024;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The kind of a file.
     *
     * @throws RuleViolation {@code evidence.…}: the rule that it breaks
     */
    FileKind admit(Path file, FileName name) throws IOException {
        FileKind claimed = FileKind.claimedBy(name);
        String head = head(file);
        if (TestVirus.startsHere(head)) {
            throw new RuleViolation("evidence.virus");
        }
        refuseOtherContent(claimed, name, typeOf(file), head);
        if (claimed.isText()) {
            PlainText.check(file, name);
        } else if (claimed.isOffice()) {
            OfficePackage.check(file, claimed, name);
        } else {
            TwoInOne.check(file, claimed);
            PictureOrPdf.check(file, claimed, name);
        }
        return claimed;
    }

    /** The magic of the content alone; neither the name nor what the browser said is asked. */
    private String typeOf(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static void refuseOtherContent(FileKind claimed, FileName name, String type, String head) {
        if (claimed.isOffice() && type.equals("application/x-tika-msoffice")) {
            throw new RuleViolation("evidence.password", name.extension());
        }
        boolean same =
                claimed.isText() || (claimed.isOffice() ? head.startsWith("PK\3\4") : type.equals(claimed.mediaType()));
        if (!same) {
            throw new RuleViolation("evidence.content-differs", name.extension(), type);
        }
        if (claimed != FileKind.PDF && !claimed.isText() && head.contains("%PDF-")) {
            throw new RuleViolation("evidence.two-in-one", "pdf"); // readers look for it in the first kilobyte
        }
    }

    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
