package org.poamtracker.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Decides whether a stranger's file may be read as a workbook: by its content, in less than two seconds, in flat memory.
 * Nothing outside the file is ever asked for.
 */
public final class WorkbookGate {

    private static final int ENCRYPTED_FLAG = 1;
    private static final int FLAG_OFFSET = 6;

    private final WorkbookLimits limits;

    /** A gate with the standard limits. */
    public WorkbookGate() {
        this(WorkbookLimits.STANDARD);
    }

    /** A gate with limits of one's own. */
    public WorkbookGate(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Lets the file pass, or says by which rule it may not.
     *
     * @param fileName the name its owner gave it: a macro is tolerated only in what calls itself .xlsm or .xltm
     * @throws WorkbookRefused the rule that it breaks
     */
    public AdmittedWorkbook admit(Path file, String fileName) {
        try {
            long size = Files.size(file);
            refuseBySize(size);
            refuseByKind(file);
            ZipTail.check(file, limits.parts());
            boolean macros = new PackageInspection(limits, fileName, size).inspect(file);
            return new AdmittedWorkbook(file, fileName, macros, limits);
        } catch (ZipException | EOFException e) {
            throw (WorkbookRefused) new WorkbookRefused(RefusalRule.DAMAGED, "").initCause(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private void refuseBySize(long size) {
        if (size == 0) {
            throw new WorkbookRefused(RefusalRule.EMPTY_FILE);
        }
        if (size > limits.fileBytes()) {
            throw new WorkbookRefused(
                    RefusalRule.TOO_LARGE,
                    WorkbookLimits.megabytes(size),
                    WorkbookLimits.megabytes(limits.fileBytes()));
        }
    }

    private static void refuseByKind(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        FileKind kind = FileKind.of(head);
        if (kind == FileKind.OLE2) {
            throw OldOffice.refusal(file);
        }
        if (kind != FileKind.ZIP) {
            throw new WorkbookRefused(RefusalRule.WRONG_TYPE, kind.label());
        }
        if (head.length > FLAG_OFFSET && (head[FLAG_OFFSET] & ENCRYPTED_FLAG) != 0) {
            throw new WorkbookRefused(RefusalRule.PASSWORD);
        }
    }
}
