package org.poamtracker.reports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.util.JRSwapFile;

/** Lays the rows of one rendering out on pages, of which only a few are in memory and the others in a swap file. */
final class Filler implements AutoCloseable {

    private static final int PAGES_IN_MEMORY = 32;
    private static final int BLOCK = 4096;
    private static final int GROW = 256;

    private final JasperReportsContext context = new SimpleJasperReportsContext();
    private final JRSwapFileVirtualizer virtualizer;
    private final UnaryOperator<String> printed;
    private final Path temporary;
    private Path written;

    /** With what is done to each text on its way to the page. */
    Filler(Path temporary, UnaryOperator<String> printed) {
        this.printed = printed;
        this.temporary = temporary;
        JRSwapFile swap = new JRSwapFile(context, temporary.toString(), BLOCK, GROW);
        this.virtualizer = new JRSwapFileVirtualizer(PAGES_IN_MEMORY, swap, true);
    }

    /** A new file beside the swap file, which is gone as soon as this is closed. */
    Path file() throws IOException {
        written = Files.createTempFile(temporary, "report", null);
        return written;
    }

    JasperReportsContext context() {
        return context;
    }

    /** The pages of a section; to be written before this is closed. */
    JasperPrint fill(Report report, Section<?> section, Texts texts, Iterator<? extends Record> rows)
            throws JRException {
        Map<String, Object> parameters = new HashMap<>(section.values());
        parameters.putAll(headingOf(report, texts));
        parameters.replaceAll((name, value) -> value instanceof String text ? printed.apply(text) : value);
        parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
        parameters.put(JRParameter.REPORT_LOCALE, texts.getLocale());
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts);
        return JasperFillManager.getInstance(context)
                .fill(template(section.template()), parameters, new RecordDataSource(section.rowType(), rows, printed));
    }

    private static Map<String, Object> headingOf(Report report, Texts texts) {
        Heading heading = report.heading();
        DateTimeFormatter time = new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.LONG, FormatStyle.SHORT)
                .appendPattern(" z")
                .toFormatter(texts.getLocale());
        String filters = heading.filters().stream()
                .map(filter -> texts.format("filter", filter.name(), filter.value()))
                .collect(Collectors.joining("; "));
        Map<String, Object> values = new HashMap<>();
        values.put("subject", report.subject());
        values.put("holder", report.holder());
        values.put("asOf", texts.format("asOf", heading.asOf().format(time)));
        values.put("generatedBy", texts.format("generatedBy", heading.generatedBy()));
        values.put("filters", filters.isEmpty() ? texts.getString("filters.none") : texts.format("filters", filters));
        values.put("notice", heading.notice());
        return values;
    }

    /** Templates come from our own class path only, compiled when the project was built. */
    private JasperReport template(String name) throws JRException {
        try (InputStream compiled = Filler.class.getResourceAsStream("/reports/" + name + ".jasper")) {
            if (compiled == null) {
                throw new JRException("No template " + name);
            }
            return (JasperReport) JRLoader.loadObject(context, compiled);
        } catch (IOException e) {
            throw new JRException(e);
        }
    }

    @Override
    public void close() throws IOException {
        virtualizer.cleanup();
        if (written != null) {
            Files.deleteIfExists(written);
        }
    }
}
