package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The workbook's own part: which sheets there are, and from which year days are counted. */
final class WorkbookIndex extends PartXml.Handler {

    private static final int MOST_SHEETS = 255;

    /** A sheet's name and the relation by which its part is found. */
    record Sheet(String name, String relation) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    private WorkbookIndex() {
        super("xl/workbook.xml");
    }

    static WorkbookIndex read(InputStream part) throws IOException, SAXException {
        WorkbookIndex index = new WorkbookIndex();
        PartXml.parse(part, index);
        return index;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904. */
    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            from1904 = "1".equals(value) || "true".equals(value);
        } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
            String title = attributes.getValue("name");
            String relation = relation(attributes);
            if (title != null && relation != null) {
                sheets.add(new Sheet(title, relation));
            }
        }
    }

    /** The relation's id is the one attribute {@code id} in a namespace, which differs between the two OOXML variants. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
