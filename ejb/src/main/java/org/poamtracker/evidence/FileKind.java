package org.poamtracker.evidence;

import java.util.Arrays;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/**
 * The kinds of files that are taken (FILE-1), and nothing else: no archives and mails, whose content nobody could answer
 * for, and nothing that a program or a browser would run.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    GIF("image/gif", "gif"),
    TEXT("text/plain", "txt log"),
    CSV("text/csv", "csv"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String mediaType;
    private final String extensions;

    FileKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** What it is sent back as. */
    public String mediaType() {
        return mediaType;
    }

    /** Every extension that is taken, for the page that asks for a file. */
    public static List<String> allExtensions() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions().stream())
                .toList();
    }

    /** The kind that a name claims. @throws RuleViolation {@code evidence.kind-not-taken} */
    static FileKind claimedBy(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions().contains(name.extension()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("evidence.kind-not-taken", name.extension(), list()));
    }

    /** The kind of content that is sent back as this. */
    static FileKind of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** Whether browsers show it as a picture. */
    public boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF;
    }

    /** Whether it is shown as its characters. */
    public boolean isText() {
        return this == TEXT || this == CSV;
    }

    boolean isOffice() {
        return this == WORD || this == EXCEL || this == POWERPOINT;
    }

    private List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    private static String list() {
        return String.join(", ", allExtensions());
    }
}
