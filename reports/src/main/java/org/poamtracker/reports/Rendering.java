package org.poamtracker.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintElementContainer;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import org.poamtracker.reports.docx.Accessible;
import org.poamtracker.reports.pdf.AccessiblePdfExporter;

/** One report on its way to one file. */
record Rendering(Report report, Texts texts, Filler filler, Steps steps) {

    /** The part of the work that is done when the pages are laid out and not yet written, in thousandths. */
    private static final int LAID_OUT = 500;

    void pdf(OutputStream out) throws JRException {
        JasperPrint print = fill(report.document(texts), 0, LAID_OUT);
        AccessiblePdfExporter exporter = new AccessiblePdfExporter(filler.context(), title(), texts.getLocale());
        SimplePdfReportConfiguration pages = new SimplePdfReportConfiguration();
        pages.setProgressMonitor(steps.pages(print.getPages().size(), LAID_OUT));
        pages.setForceSvgShapes(true);
        exporter.setConfiguration(pages);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    void xlsx(OutputStream out) throws JRException {
        List<Section<?>> sheets = report.sheets(texts);
        List<JasperPrint> prints = new ArrayList<>();
        for (Section<?> sheet : sheets) {
            int from = LAID_OUT * prints.size() / sheets.size();
            prints.add(fill(sheet, from, from + LAID_OUT / sheets.size()));
        }
        SimpleXlsxReportConfiguration cells = cells(sheetNames(sheets));
        cells.setProgressMonitor(steps.pages(
                prints.stream().mapToInt(print -> print.getPages().size()).sum(), LAID_OUT));
        JRXlsxExporter exporter = new JRXlsxExporter(filler.context());
        exporter.setConfiguration(workbook());
        exporter.setConfiguration(cells);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    /** The pages of the PDF as a document that can be edited: rows grow with what is written into them. */
    void docx(OutputStream out) throws JRException, IOException {
        JasperPrint print = fill(report.document(texts), 0, LAID_OUT);
        JRDocxExporter exporter = new JRDocxExporter(filler.context());
        SimpleDocxReportConfiguration pages = new SimpleDocxReportConfiguration();
        pages.setProgressMonitor(steps.pages(print.getPages().size(), LAID_OUT));
        pages.setFramesAsNestedTables(false);
        pages.setFlexibleRowHeight(true);
        pages.setNewLineAsParagraph(false);
        SimpleDocxExporterConfiguration document = new SimpleDocxExporterConfiguration();
        document.setMetadataTitle(title());
        document.setMetadataApplication("POAM Tracker");
        document.setEmbedFonts(false);
        exporter.setConfiguration(pages);
        exporter.setConfiguration(document);
        exporter.setExporterInput(new SimpleExporterInput(print));
        Path written = filler.file();
        try (OutputStream file = Files.newOutputStream(written)) {
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
            exporter.exportReport();
        }
        try (InputStream file = Files.newInputStream(written)) {
            Accessible.complete(file, out, texts.getLocale().toLanguageTag(), pictures(print));
        }
    }

    /** What each picture shows, in the words that are read instead of it. */
    private static List<String> pictures(JasperPrint print) {
        return print.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .flatMap(Rendering::inside)
                .filter(JRPrintImage.class::isInstance)
                .map(image -> ((JRPrintImage) image).getHyperlinkTooltip())
                .collect(Collectors.toList()); // one may say nothing
    }

    private static Stream<JRPrintElement> inside(JRPrintElement element) {
        return element instanceof JRPrintElementContainer frame
                ? frame.getElements().stream().flatMap(Rendering::inside)
                : Stream.of(element);
    }

    private <R extends Record> JasperPrint fill(Section<R> section, int from, int to) throws JRException {
        return filler.fill(report, section, texts, steps.rows(section, from, to));
    }

    private String title() {
        return texts.format("title.document", texts.getString("title"), Printable.text(report.subject()));
    }

    private String[] sheetNames(List<Section<?>> sheets) {
        return sheets.stream()
                .map(Section::template)
                .map(template -> texts.getString("sheet." + template.substring(template.lastIndexOf('/') + 1)))
                .toArray(String[]::new);
    }

    private SimpleXlsxExporterConfiguration workbook() {
        SimpleXlsxExporterConfiguration workbook = new SimpleXlsxExporterConfiguration();
        workbook.setMetadataTitle(title());
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
}
