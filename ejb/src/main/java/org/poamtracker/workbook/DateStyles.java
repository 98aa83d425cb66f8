package org.poamtracker.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Which cell styles show a number as a day. Of the styles nothing else is read. */
final class DateStyles extends PartXml.Handler {

    private static final int MOST_STYLES = 65_536;
    private static final int LONGEST_FORMAT = 255;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int style;

    private DateStyles() {
        super("xl/styles.xml");
    }

    /** @param part the styles, or null where the workbook has none */
    static DateStyles read(InputStream part) throws IOException, SAXException {
        DateStyles styles = new DateStyles();
        if (part != null) {
            PartXml.parse(part, styles);
        }
        return styles;
    }

    /** Whether cells of this style show days. */
    boolean date(int cellStyle) {
        return cellStyle >= 0 && dates.get(cellStyle);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("cellXfs")) {
            inCellStyles = true;
        } else if (name.equals("numFmt") && formats.size() < MOST_STYLES) {
            String code = attributes.getValue("formatCode");
            if (code != null && code.length() <= LONGEST_FORMAT) {
                formats.put(SheetCells.number(attributes.getValue("numFmtId"), -1), code);
            }
        } else if (name.equals("xf") && inCellStyles && style < MOST_STYLES) {
            int format = SheetCells.number(attributes.getValue("numFmtId"), 0);
            dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        inCellStyles &= !name.equals("cellXfs");
    }
}
