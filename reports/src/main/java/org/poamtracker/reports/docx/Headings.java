package org.poamtracker.reports.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Tells a word processor which styles are headings, and in which language the document is: JasperReports writes the house
 * styles without either, so that nobody could move from one heading to the next.
 */
public final class Headings {

    private static final String STYLES = "word/styles.xml";
    private static final Map<String, Integer> LEVELS = Map.of("Title", 0, "Heading", 1, "Subheading", 2);

    private Headings() {}

    /** Copies a document, entry by entry, with its styles completed. Both streams are left open. */
    public static void complete(InputStream document, OutputStream out, String language) throws IOException {
        ZipInputStream from = new ZipInputStream(document);
        ZipOutputStream to = new ZipOutputStream(out);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            to.putNextEntry(new ZipEntry(entry.getName()));
            if (entry.getName().equals(STYLES)) {
                String styles = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(completed(styles, language).getBytes(StandardCharsets.UTF_8));
            } else {
                from.transferTo(to);
            }
            to.closeEntry();
        }
        to.finish();
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
