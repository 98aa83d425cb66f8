package org.poamtracker.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook package, part by part, to be spoiled by tests. */
final class HostilePackages {

    static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String MACRO_SHEETS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private HostilePackages() {}

    /** A sound workbook: one sheet of open items with one row. */
    static HostilePackages sound() {
        HostilePackages sound = new HostilePackages();
        sound.contentTypes(SHEETS, "");
        sound.part(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        sound.part(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Open POA&amp;M Items\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "</sheets></workbook>");
        sound.part(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"));
        return sound.part(SHEET, sheet("V-1"));
    }

    static String sheet(String id) {
        StringBuilder xml = new StringBuilder(XML)
                .append(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>");
        for (FedrampColumn column : FedrampColumn.values()) {
            xml.append(inline(column.header().replace("&", "&amp;")));
        }
        return xml.append("</row><row>")
                .append(inline(id))
                .append("</row></sheetData></worksheet>")
                .toString();
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String relations(String inside) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    HostilePackages contentTypes(String main, String more) {
        return part(
                "[Content_Types].xml",
                XML
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "\"/>"
                        + "<Override PartName=\"/" + SHEET
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.worksheet+xml\"/>" + more + "</Types>");
    }

    HostilePackages part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    HostilePackages part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    /** A part that unpacks to many zeros and takes next to nothing packed; written without holding it in memory. */
    static Path withZeros(Path file, String part, long zeros) throws IOException {
        HostilePackages sound = sound();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : sound.parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        }
        return file;
    }
}
