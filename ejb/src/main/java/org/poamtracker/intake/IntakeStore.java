package org.poamtracker.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.workbook.WorkbookGate;
import org.poamtracker.workbook.WorkbookLimits;

/** Keeps workbooks on their way in, in the data folder. A file that the gate refuses is gone at once. */
@ApplicationScoped
class IntakeStore {

    private static final int LONGEST_NAME = 200;

    @Inject
    DataFolder data;

    /** Stores the content, has it inspected and returns the name it is stored by. */
    String keep(BringWorkbook workbook) {
        String name = UUID.randomUUID() + ".xlsx";
        Path file = data.imports().resolve(name);
        boolean admitted = false;
        try {
            copy(workbook.content(), file);
            new WorkbookGate().admit(file, shortName(workbook));
            admitted = true;
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!admitted) {
                file.toFile().delete();
            }
        }
    }

    /** The last part of the name, without what some browsers put before it. */
    String shortName(BringWorkbook workbook) {
        String name = workbook.name()
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String known = name.isEmpty() ? "workbook.xlsx" : name;
        return known.length() <= LONGEST_NAME ? known : known.substring(known.length() - LONGEST_NAME);
    }

    /** Copies no more than the gate would take, and one byte to let it say so. */
    private static void copy(InputStream content, Path file) throws IOException {
        long left = WorkbookLimits.STANDARD.fileBytes() + 1;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            int read;
            while (left > 0 && (read = content.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
