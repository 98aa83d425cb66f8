package org.poamtracker.workbook;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table as comma separated values. Everything is quoted, so that no other separator can cut a text in two. */
final class CsvTable implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final CSVPrinter printer;

    CsvTable(OutputStream out, List<String> headers) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
        row(headers);
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (Object value : values) {
            printer.print(printed(value));
        }
        printer.println();
    }

    private static String printed(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        return PlainText.neutral(value.toString());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
