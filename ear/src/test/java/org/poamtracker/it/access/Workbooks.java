package org.poamtracker.it.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.poamtracker.intake.BringWorkbook;

/** The template of FedRAMP, each time with another id in its one row, so that there is always something to take. */
final class Workbooks {

    private static final String TEMPLATE = "/FedRAMP-POAM-Template.xlsx";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String ID = "V-1Example";

    private Workbooks() {}

    static BringWorkbook of(long agency) {
        return new BringWorkbook(agency, "plan.xlsx", new ByteArrayInputStream(renumbered()), false);
    }

    private static byte[] renumbered() {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipInputStream template = new ZipInputStream(Workbooks.class.getResourceAsStream(TEMPLATE));
                ZipOutputStream copy = new ZipOutputStream(made)) {
            for (ZipEntry entry = template.getNextEntry(); entry != null; entry = template.getNextEntry()) {
                byte[] part = template.readAllBytes();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(entry.getName().equals(TEXTS) ? renumbered(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.toByteArray();
    }

    private static byte[] renumbered(byte[] texts) {
        String known = new String(texts, StandardCharsets.UTF_8);
        if (!known.contains(ID)) {
            throw new IllegalStateException("The template has no " + ID);
        }
        return known.replace(ID, "V-" + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
    }
}
