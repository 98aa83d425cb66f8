package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The table of texts that cells refer to. It is the one thing held in memory, so it has a limit. */
final class SharedTexts extends PartXml.Handler {

    private static final int BYTES_BESIDE_THE_TEXT = 56;

    private final long limit;
    private final List<String> texts = new ArrayList<>();
    private final CellText text = new CellText();
    private long used;

    private SharedTexts(long limit) {
        super("xl/sharedStrings.xml");
        this.limit = limit;
    }

    /** @param part the table, or null where the workbook has none */
    static SharedTexts read(InputStream part, long limit) throws IOException, SAXException {
        SharedTexts shared = new SharedTexts(limit);
        if (part != null) {
            PartXml.parse(part, shared);
        }
        return shared;
    }

    /** The text with this number; null where there is none. */
    String get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("si")) {
            text.clear();
        }
        text.start(name);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        text.end(name);
        if (name.equals("si")) {
            String shared = text.get();
            used += shared.length() + BYTES_BESIDE_THE_TEXT;
            if (used > limit) {
                throw new WorkbookRefused(RefusalRule.TOO_MUCH_TEXT, WorkbookLimits.megabytes(limit));
            }
            texts.add(shared);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.add(characters, start, length);
    }
}
