package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** What a package says its parts are: whether it is a workbook, of which kind, and whether a part is a macro. */
final class ContentTypes extends PartXml.Handler {

    static final String PART = "[Content_Types].xml";

    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String TEMPLATE = SHEETS.replace("sheet.main", "template.main");
    private static final String MACRO_SHEETS = "application/vnd.ms-excel.sheet.macroenabled.main+xml";
    private static final String MACRO_TEMPLATE = MACRO_SHEETS.replace("sheet.", "template.");
    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroenabled.main";

    private String main = "";
    private String macroPart = "";

    private ContentTypes() {
        super(PART);
    }

    static ContentTypes read(InputStream part) throws IOException, SAXException {
        ContentTypes types = new ContentTypes();
        PartXml.parse(part, types);
        return types;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String type = text(attributes, "ContentType").toLowerCase(Locale.ROOT);
        if (main.isEmpty() && (type.endsWith(".main+xml") || type.equals(BINARY))) {
            main = type;
        }
        if (type.contains("vbaproject") || type.contains("macrosheet")) {
            macroPart = text(attributes, "PartName");
        }
    }

    private static String text(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** The type of the main part in lower case, or nothing. */
    String main() {
        return main;
    }

    boolean workbook() {
        return main.equals(SHEETS) || main.equals(TEMPLATE) || macroEnabled();
    }

    boolean macroEnabled() {
        return main.equals(MACRO_SHEETS) || main.equals(MACRO_TEMPLATE);
    }

    boolean binary() {
        return main.equals(BINARY);
    }

    /** The name of a part with macros, or nothing. */
    String macroPart() {
        return macroPart;
    }
}
