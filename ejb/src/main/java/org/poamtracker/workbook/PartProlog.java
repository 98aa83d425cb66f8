package org.poamtracker.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads an XML part up to its first element, for that is where a document type would stand. */
final class PartProlog extends PartXml.Handler {

    private PartProlog(String part) {
        super(part);
    }

    /** @throws WorkbookRefused when the part declares a document type */
    static void check(String part, byte[] head) throws IOException {
        if (!looksLikeXml(head)) {
            return;
        }
        try {
            PartXml.parse(new ByteArrayInputStream(head), new PartProlog(part));
        } catch (SAXException e) {
            throw (WorkbookRefused) new WorkbookRefused(RefusalRule.DAMAGED, part).initCause(e);
        }
    }

    /** Whether a parser could take this for XML: a tag comes first, in any encoding that starts with one. */
    static boolean looksLikeXml(byte[] head) {
        for (byte b : head) {
            if (b == '<') {
                return true;
            }
            boolean mark =
                    b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || b == (byte) 0xFE || b == (byte) 0xFF;
            boolean space = b == 0 || b == ' ' || b == '\t' || b == '\r' || b == '\n';
            if (!mark && !space) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        throw new PartXml.Enough();
    }
}
