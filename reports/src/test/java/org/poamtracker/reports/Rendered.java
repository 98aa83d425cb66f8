package org.poamtracker.reports;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Locale;

/** Renders into memory, for tests. */
public final class Rendered {

    private Rendered() {}

    public static byte[] pdf(Path temporary, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Reports(temporary).pdf(report, out, Locale.US, Progress.NONE);
        return out.toByteArray();
    }

    public static byte[] xlsx(Path temporary, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Reports(temporary).xlsx(report, out, Locale.US, Progress.NONE);
        return out.toByteArray();
    }

    public static byte[] docx(Path temporary, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Reports(temporary).docx(report, out, Locale.US, Progress.NONE);
        return out.toByteArray();
    }
}
