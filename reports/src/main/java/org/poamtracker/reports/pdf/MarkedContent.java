package org.poamtracker.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.geom.AffineTransform;
import net.sf.jasperreports.pdf.classic.ClassicPdfContent;
import net.sf.jasperreports.pdf.common.LineCapStyle;

/**
 * The content of a page, in which every line and every ground that Jasper draws is marked as decoration. It also passes
 * over what changes nothing, such as the identity before and after each text: a third of all operators.
 */
final class MarkedContent extends ClassicPdfContent {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private int artifacts;
    private LineCapStyle cap;
    private String dash;

    MarkedContent(PdfWriter writer) {
        super(writer, null);
    }

    void beginArtifact() {
        if (artifacts++ == 0) {
            content().beginMarkedContentSequence(ARTIFACT);
        }
    }

    void endArtifact() {
        if (--artifacts == 0) {
            content().endMarkedContentSequence();
        }
    }

    boolean inArtifact() {
        return artifacts > 0;
    }

    void begin(StructureTree.Node node) {
        content().beginMarkedContentSequence(node.element());
    }

    void end() {
        content().endMarkedContentSequence();
    }

    private PdfContentByte content() {
        return getPdfContentByte();
    }

    private void decorate(Runnable drawing) {
        beginArtifact();
        drawing.run();
        endArtifact();
    }

    @Override
    public void refreshContent() {
        super.refreshContent();
        cap = null;
        dash = null;
    }

    @Override
    public void transform(AffineTransform change) {
        if (!change.isIdentity()) {
            super.transform(change);
        }
    }

    @Override
    public void setLineCap(LineCapStyle style) {
        if (style != cap) {
            cap = style;
            super.setLineCap(style);
        }
    }

    @Override
    public void setLineDash(float phase) {
        if (becomes("solid " + phase)) {
            super.setLineDash(phase);
        }
    }

    @Override
    public void setLineDash(float on, float off, float phase) {
        if (becomes(on + " " + off + " " + phase)) {
            super.setLineDash(on, off, phase);
        }
    }

    private boolean becomes(String next) {
        boolean other = !next.equals(dash);
        dash = next;
        return other;
    }

    @Override
    public void strokeLine(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeLine(x1, y1, x2, y2));
    }

    @Override
    public void fillRectangle(float x, float y, float width, float height) {
        decorate(() -> super.fillRectangle(x, y, width, height));
    }

    @Override
    public void fillRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.fillRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRoundRectangle(float x, float y, float width, float height, float radius) {
        decorate(() -> super.strokeRoundRectangle(x, y, width, height, radius));
    }

    @Override
    public void fillEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.fillEllipse(x1, y1, x2, y2));
    }

    @Override
    public void strokeEllipse(float x1, float y1, float x2, float y2) {
        decorate(() -> super.strokeEllipse(x1, y1, x2, y2));
    }
}
