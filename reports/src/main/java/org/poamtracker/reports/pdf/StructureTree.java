package org.poamtracker.reports.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The structure of a tagged PDF, written while the document is: a finished node goes to the file and only its reference
 * stays. OpenPDF alone keeps every cell of every row in memory until the document is closed.
 */
final class StructureTree {

    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName COL_SPAN = new PdfName("ColSpan");
    private static final PdfName BBOX = new PdfName("BBox");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final PdfWriter writer;
    private final Node document;

    StructureTree(PdfWriter writer, String language) {
        this.writer = writer;
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        root.put(PdfName.LANG, new PdfString(language));
        root.put(PdfName.K, new References());
        this.document = new Node(root);
    }

    /** The node above all others. */
    Node document() {
        return document;
    }

    /** A node that will hold other nodes. */
    Node parent(Node above, String tag) {
        Node node = leaf(above, tag);
        node.element.put(PdfName.K, new References());
        return node;
    }

    /** A node that will hold marked content. */
    Node leaf(Node above, String tag) {
        PdfStructureElement element = new PdfStructureElement(above.element, new PdfName(tag));
        ((PdfArray) above.element.get(PdfName.K)).add(element.getReference());
        return new Node(element);
    }

    /** Writes a node to which nothing more will be added. */
    void finish(Node node) {
        try {
            writer.addToBody(node.element, node.element.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One node; of no use after {@link #finish}. */
    static final class Node {

        private final PdfStructureElement element;

        private Node(PdfStructureElement element) {
            this.element = element;
        }

        PdfStructureElement element() {
            return element;
        }

        /** What is read instead of a figure. */
        void alternative(String text) {
            element.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE));
        }

        /** Where a figure stands on its page, in points from the bottom left. */
        void box(float left, float bottom, float right, float top) {
            PdfDictionary layout = new PdfDictionary();
            layout.put(PdfName.O, LAYOUT);
            layout.put(BBOX, new PdfRectangle(left, bottom, right, top));
            element.put(PdfName.A, layout);
        }

        /** What a header cell heads ({@code Column} or {@code Row}), or null, and how many columns a cell takes. */
        void cell(String scope, int columns) {
            if (scope == null && columns == 1) {
                return;
            }
            PdfDictionary table = new PdfDictionary();
            table.put(PdfName.O, PdfName.TABLE);
            if (scope != null) {
                table.put(SCOPE, new PdfName(scope));
            }
            if (columns > 1) {
                table.put(COL_SPAN, new PdfNumber(columns));
            }
            element.put(PdfName.A, table);
        }
    }

    /**
     * The children of a node, as references only. OpenPDF adds a child itself when it is made, which is passed over, and
     * walks the elements when it closes, of which there are none to see.
     */
    private static final class References extends PdfArray {

        @Override
        public boolean add(PdfObject object) {
            return object instanceof PdfIndirectReference && super.add(object);
        }

        @Override
        public List<PdfObject> getElements() {
            return List.of();
        }
    }
}
