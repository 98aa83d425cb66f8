package org.poamtracker.workbook;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Turns the XML of a sheet into rows, one at a time. Blank rows and blank cells are left out. */
final class SheetCells extends PartXml.Handler {

    /** Takes the rows. */
    interface Rows {
        void row(RawRow row) throws SAXException;
    }

    private final OpenWorkbook workbook;
    private final Rows rows;
    private final CellText text = new CellText();
    private final StringBuilder value = new StringBuilder();
    private int rowNumber;
    private int column;
    private int style;
    private String type = "";
    private boolean formula;
    private boolean inValue;
    private TreeMap<Integer, RawCell> cells = new TreeMap<>();

    SheetCells(String sheet, OpenWorkbook workbook, Rows rows) {
        super(sheet);
        this.workbook = workbook;
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                rowNumber = number(attributes.getValue("r"), rowNumber + 1);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = true;
            default -> text.start(name);
        }
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : ColumnLetters.index(reference, column + 1);
        style = number(attributes.getValue("s"), 0);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        formula = false;
        value.setLength(0);
        text.clear();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            value.append(
                    characters, start, Math.min(length, CellText.LONGEST - Math.min(CellText.LONGEST, value.length())));
        } else {
            text.add(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.row(new RawRow(rowNumber, cells));
                }
            }
            default -> text.end(name);
        }
    }

    private void endCell() {
        if (column < RawRow.MOST_COLUMNS) {
            RawCell cell = cell();
            if (!cell.blank()) {
                cells.put(column, cell);
            }
        }
    }

    private RawCell cell() {
        String written = value.toString();
        return switch (type) {
            case "s" -> shared(written);
            case "inlineStr" -> RawCell.text(PlainText.original(text.get()), formula);
            case "str" -> RawCell.text(PlainText.original(CellText.decoded(written)), formula);
            case "b" -> RawCell.text(written.equals("1") ? "Yes" : "No", formula);
            case "e" -> new RawCell(written.isEmpty() ? "#N/A" : written, Double.NaN, formula, true);
            case "d" -> RawCell.text(written, formula);
            default -> numeric(written);
        };
    }

    private RawCell shared(String written) {
        String shared = workbook.texts().get(number(written, -1));
        return shared == null
                ? new RawCell("#REF!", Double.NaN, formula, true)
                : RawCell.text(PlainText.original(shared), formula);
    }

    private RawCell numeric(String written) {
        if (written.isEmpty()) {
            return RawCell.text("", formula); // formatted and empty, as thousands are
        }
        try {
            double number = Double.parseDouble(written);
            if (workbook.styles().date(style)) {
                var day = ExcelDate.of(number, workbook.from1904());
                if (day.isPresent()) {
                    return new RawCell(day.get().toString(), number, formula, false);
                }
            }
            return new RawCell(plain(written.strip()), number, formula, false);
        } catch (NumberFormatException e) {
            return RawCell.text(written, formula);
        }
    }

    /** A number as Excel shows it without a format; very large and very small ones as they are written. */
    private static String plain(String written) {
        BigDecimal number = new BigDecimal(written);
        boolean readable = Math.abs((long) number.scale()) <= 20 && number.precision() <= 20;
        return readable ? number.stripTrailingZeros().toPlainString() : written;
    }

    /** A number out of an attribute, or something else where it is none. */
    static int number(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
