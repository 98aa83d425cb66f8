package org.poamtracker.reports.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfContent;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducerContext;

/** Jasper's producer over OpenPDF, with {@link MarkedContent}, PDF/UA's metadata, and fonts without a CIDSet. */
final class MarkedPdfProducer extends ClassicPdfProducer {

    private final String title;
    private final RoleTags tags;
    private MarkedContent content;

    MarkedPdfProducer(PdfProducerContext context, RoleTags tags, String title) {
        super(context);
        this.tags = tags;
        this.title = title;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfDocumentWriter documentWriter = super.createWriter(out);
        PdfWriter writer = getPdfWriter();
        writer.setXmpMetadata(UniversalAccess.metadata(title));
        return documentWriter;
    }

    @Override
    public PdfContent createPdfContent() {
        super.createPdfContent();
        content = new MarkedContent(getPdfWriter());
        return content;
    }

    @Override
    public MarkedContent getPdfContent() {
        return content;
    }

    @Override
    public com.lowagie.text.pdf.PdfContentByte getPdfContentByte() {
        return content.getPdfContentByte();
    }

    @Override
    public void newPage() {
        super.newPage();
        content.refreshContent();
    }

    /** OpenPDF's list of the glyphs in a subset is not complete, which PDF/UA forbids; having none is allowed. */
    @Override
    public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        if (font.getBaseFont() != null) {
            font.getBaseFont().setIncludeCidSet(false);
        }
        return font;
    }

    @Override
    public void close() {
        tags.finish();
        super.close();
    }
}
