package org.poamtracker.reports;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.poamtracker.reports.pdf.AccessiblePdfExporter;

/**
 * Renders reports as PDF (tagged, PDF/UA-1) and as workbooks. Rows are read one at a time and finished pages wait in a
 * file of the temporary directory, so that memory stays flat; the file is gone when a method returns or throws. Safe for
 * use by several threads.
 */
public final class Reports {

    /** The part of the work that is done when the pages are laid out and not yet written, in thousandths. */
    private static final int LAID_OUT = 500;

    private final Path temporary;

    /** The directory must exist, and only the application may read it: what waits there is data of the report. */
    public Reports(Path temporary) {
        this.temporary = temporary;
    }

    /**
     * Writes the report as PDF and leaves the stream open.
     *
     * @throws ReportCancelled when the progress says so
     * @throws ReportFailed when it cannot be rendered or written
     */
    public void pdf(Report report, OutputStream out, Locale locale, Progress progress) {
        render(
                report,
                (filler, steps) -> {
                    Texts texts = new Texts(report.bundle(), locale);
                    JasperPrint print = fill(report, report.document(texts), texts, filler, steps, 0, LAID_OUT);
                    AccessiblePdfExporter exporter =
                            new AccessiblePdfExporter(filler.context(), title(report, texts), locale);
                    SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
                    pages.setProgressMonitor(steps.pages(print.getPages().size(), LAID_OUT));
                    pages.setForceSvgShapes(true);
                    exporter.setConfiguration(pages);
                    exporter.setExporterInput(new SimpleExporterInput(print));
                    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
                    exporter.exportReport();
                },
                progress);
    }

    /**
     * Writes the report as a workbook (.xlsx) and leaves the stream open. No cell is a formula, whatever its text.
     *
     * @throws ReportCancelled when the progress says so
     * @throws ReportFailed when it cannot be rendered or written
     */
    public void xlsx(Report report, OutputStream out, Locale locale, Progress progress) {
        render(
                report,
                (filler, steps) -> {
                    Texts texts = new Texts(report.bundle(), locale);
                    List<Section<?>> sheets = report.sheets(texts);
                    List<JasperPrint> prints = new ArrayList<>();
                    for (Section<?> sheet : sheets) {
                        int from = LAID_OUT * prints.size() / sheets.size();
                        int to = LAID_OUT * (prints.size() + 1) / sheets.size();
                        prints.add(fill(report, sheet, texts, filler, steps, from, to));
                    }
                    int pages = prints.stream()
                            .mapToInt(print -> print.getPages().size())
                            .sum();
                    SimpleXlsxReportConfiguration cells = cells(sheetNames(sheets, texts));
                    cells.setProgressMonitor(steps.pages(pages, LAID_OUT));
                    JRXlsxExporter exporter = new JRXlsxExporter(filler.context());
                    exporter.setConfiguration(workbook(title(report, texts)));
                    exporter.setConfiguration(cells);
                    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
                    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
                    exporter.exportReport();
                },
                progress);
    }

    private void render(Report report, Rendering rendering, Progress progress) {
        Steps steps = new Steps(progress);
        try (Filler filler = new Filler(temporary)) {
            rendering.with(filler, steps);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportFailed(report.bundle(), e);
        }
        steps.finished();
    }

    private static <R extends Record> JasperPrint fill(
            Report report, Section<R> section, Texts texts, Filler filler, Steps steps, int from, int to)
            throws JRException {
        return filler.fill(report, section, texts, steps.rows(section, from, to));
    }

    private static String title(Report report, Texts texts) {
        return texts.format("title.document", texts.getString("title"), report.subject());
    }

    private static String[] sheetNames(List<Section<?>> sheets, Texts texts) {
        return sheets.stream()
                .map(Section::template)
                .map(template -> texts.getString("sheet." + template.substring(template.lastIndexOf('/') + 1)))
                .toArray(String[]::new);
    }

    private static SimpleXlsxExporterConfiguration workbook(String title) {
        SimpleXlsxExporterConfiguration workbook = new SimpleXlsxExporterConfiguration();
        workbook.setMetadataTitle(title);
        workbook.setMetadataApplication("POAM Tracker");
        return workbook;
    }

    private static SimpleXlsxReportConfiguration cells(String... sheetNames) {
        SimpleXlsxReportConfiguration cells = new SimpleXlsxReportConfiguration();
        cells.setSheetNames(sheetNames);
        cells.setOnePagePerSheet(false);
        cells.setDetectCellType(true);
        cells.setRemoveEmptySpaceBetweenRows(true);
        cells.setRemoveEmptySpaceBetweenColumns(true);
        cells.setIgnorePageMargins(true);
        cells.setWhitePageBackground(false);
        cells.setIgnoreGraphics(true);
        cells.setIgnoreAnchors(true);
        cells.setShowGridLines(true);
        return cells;
    }

    private interface Rendering {
        void with(Filler filler, Steps steps) throws JRException;
    }
}
