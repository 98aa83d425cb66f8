package org.poamtracker.reports.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Tells a word processor what JasperReports leaves out: which styles are headings, so that one can move from one to the next,
 * in which language the document is, what its pictures show, and which rows are the heads of columns.
 */
public final class Accessible {

    private static final String STYLES = "word/styles.xml";
    private static final String TEXT = "word/document.xml";
    private static final String PICTURE = "<wp:docPr id=\"";
    private static final String NAME = " name=\"Picture\"";
    private static final Map<String, Integer> LEVELS = Map.of("Title", 0, "Heading", 1, "Subheading", 2);

    private Accessible() {}

    /**
     * Copies a document, entry by entry, with what it lacks. Both streams are left open.
     *
     * @param pictures what each picture shows, in their order; null for one that says nothing
     */
    public static void complete(InputStream document, OutputStream out, String language, List<String> pictures)
            throws IOException {
        ZipInputStream from = new ZipInputStream(document);
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            to.putNextEntry(new ZipEntry(entry.getName()));
            if (entry.getName().equals(STYLES)) {
                String styles = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(completed(styles, language).getBytes(StandardCharsets.UTF_8));
            } else if (entry.getName().equals(TEXT)) {
                describe(from, to, pictures.iterator());
            } else {
                from.transferTo(to);
            }
            to.closeEntry();
        }
        to.finish();
    }

    /** Line by line, because a text can be long; each picture begins on one of its own. */
    private static void describe(InputStream from, OutputStream to, Iterator<String> pictures) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        ColumnHeads rows = new ColumnHeads(out);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            boolean picture = line.contains(PICTURE) && pictures.hasNext();
            String shows = picture ? pictures.next() : null;
            rows.line(shows == null ? line : line.replace(NAME, NAME + " descr=\"" + attribute(shows) + "\""));
        }
        out.flush();
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String completed(String styles, String language) {
        String completed =
                styles.replace("<w:rPrDefault>", "<w:rPrDefault><w:rPr><w:lang w:val=\"" + language + "\"/></w:rPr>");
        for (Map.Entry<String, Integer> level : LEVELS.entrySet()) {
            int style = completed.indexOf("w:styleId=\"" + level.getKey() + "\"");
            int properties = style < 0 ? -1 : completed.indexOf("<w:pPr>", style);
            int end = properties < 0 ? -1 : completed.indexOf("</w:pPr>", properties);
            if (end >= 0) {
                completed = completed.substring(0, end) + "<w:outlineLvl w:val=\"" + level.getValue() + "\"/>"
                        + completed.substring(end);
            }
        }
        return completed;
    }
}
