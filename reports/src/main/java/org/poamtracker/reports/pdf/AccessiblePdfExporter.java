package org.poamtracker.reports.pdf;

import java.util.Locale;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

/**
 * Writes PDF/UA-1 (ISO 14289-1): tagged by the {@link Role} of each style, with title, language and metadata. The
 * structure goes to the file as it arises, so that memory does not grow with the rows.
 */
public final class AccessiblePdfExporter extends JRPdfExporter {

    private final RoleTags tags = new RoleTags(this);
    private final String title;

    /** For one document with this title, as readers show it, in this language. */
    public AccessiblePdfExporter(JasperReportsContext context, String title, Locale locale) {
        super(context);
        this.title = title;
        this.tagHelper = tags;
        setConfiguration(configuration(title, locale));
    }

    private static SimplePdfExporterConfiguration configuration(String title, Locale locale) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(locale.toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataCreator("POAM Tracker");
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setCompressed(true);
        return configuration;
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new MarkedPdfProducer(createPdfProducerContext(), tags, title);
    }

    /** The height of the page that is being written, in points. */
    int pageHeight() {
        return getCurrentPageFormat().getPageHeight();
    }

    /** A style of the report that is being written, or null. */
    JRStyle style(String name) {
        return getCurrentJasperPrint().getStylesMap().get(name);
    }

    /** Jasper's own anchors would be an empty paragraph on each page. */
    @Override
    protected void writePageAnchor(int pageIndex) {}
}
