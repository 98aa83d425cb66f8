package org.poamtracker.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sound files of every kind that is taken, by their extension. */
final class SampleFiles {

    private static final Map<String, byte[]> SOUND = sound();

    private SampleFiles() {}

    static Map<String, byte[]> sound() {
        if (SOUND != null) {
            return SOUND;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pdf", pdf());
        files.put("png", picture("png"));
        files.put("jpg", picture("jpg"));
        files.put("gif", picture("gif"));
        files.put("txt", text("All servers were patched on 3 November.\r\n\tSee ticket 4711.\n"));
        files.put("csv", text("host,patched\nweb1,yes\n\"=cmd\",no\n"));
        files.put("docx", word());
        files.put("xlsx", excel());
        files.put("pptx", powerPoint());
        return files;
    }

    static byte[] of(String extension) {
        return SOUND.get(extension);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] pdf() {
        return latin("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
                trailer<</Root 1 0 R>>
                startxref
                0
                %%EOF
                """);
    }

    static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out));
    }

    private static byte[] word() {
        return document(
                new XWPFDocument(),
                document -> document.createParagraph().createRun().setText("Patched."));
    }

    private static byte[] excel() {
        return document(
                new XSSFWorkbook(),
                book -> book.createSheet("Hosts").createRow(0).createCell(0).setCellValue("web1"));
    }

    private static byte[] powerPoint() {
        return document(new XMLSlideShow(), XMLSlideShow::createSlide);
    }

    private static <D extends POIXMLDocument> byte[] document(D document, java.util.function.Consumer<D> fill) {
        fill.accept(document);
        return written(out -> {
            document.write(out);
            document.close();
        });
    }

    /** The parts of an office file, in order. */
    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of these parts. */
    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    /** A sound office file with one part more, or another one in its place. */
    static byte[] with(String extension, String part, byte[] content) {
        Map<String, byte[]> parts = parts(of(extension));
        parts.put(part, content);
        return zip(parts);
    }

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] written(Writing writing) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
