package org.poamtracker.reports.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.JRPdfExporterTagHelper;
import net.sf.jasperreports.pdf.common.PdfProducer;
import org.poamtracker.reports.pdf.StructureTree.Node;

/**
 * Builds the structure from the {@link Role} of each element. Rows that follow one another are one table, also across
 * pages; column heads that are printed again on the next page are decoration.
 */
final class RoleTags extends JRPdfExporterTagHelper {

    /** How many columns a cell takes; a property of the element. */
    private static final String SPAN = "net.sf.jasperreports.export.pdf.tag.colspan";

    private final AccessiblePdfExporter document;
    private final Deque<Runnable> ends = new ArrayDeque<>();
    private final Map<String, Role> roles = new HashMap<>();
    private MarkedPdfProducer producer;
    private StructureTree tree;
    private Node table;
    private Node row;
    /** The cell or heading that is open: all text in it is its own. */
    private Node leaf;
    /** A paragraph or figure that stands by itself, while it is drawn. */
    private Node paragraph;

    private boolean bodySeen;
    /** Where the columns of the table begin, from its last row of heads. */
    private List<Integer> columns = new ArrayList<>();
    /** The first column that the row has not filled. */
    private int next;

    RoleTags(AccessiblePdfExporter exporter) {
        super(exporter);
        document = exporter;
    }

    @Override
    protected void setPdfProducer(PdfProducer pdfProducer) {
        super.setPdfProducer(pdfProducer);
        this.producer = (MarkedPdfProducer) pdfProducer;
    }

    @Override
    protected void init() {
        tree = new StructureTree(producer.getPdfWriter(), language);
    }

    @Override
    protected StyledTextListWriter getListWriter() {
        return null;
    }

    @Override
    protected void startElement(JRPrintElement element) {
        ends.push(start(element));
    }

    @Override
    protected void endElement(JRPrintElement element) {
        ends.pop().run();
    }

    /** Opens what the element stands for and returns what closes it. */
    private Runnable start(JRPrintElement element) {
        Role role = role(element.getStyle());
        if (isDecoration(role)) {
            content().beginArtifact();
            return content()::endArtifact;
        }
        return switch (role) {
            case HEAD_ROW, ROW -> startRow(role);
            case COLUMN_HEAD -> startCell(role, "Column", element);
            case ROW_HEAD -> startCell(role, "Row", element);
            case CELL -> startCell(role, null, element);
            case H1, H2, H3 -> startHeading(role);
            case NONE, ARTIFACT -> {
                if (leaf == null && (element instanceof JRPrintText || element instanceof JRPrintImage)) {
                    endTable();
                }
                yield () -> {};
            }
        };
    }

    /** Jasper names the outcome of a conditional style {@code Name|01}, and forgets what that builds on. */
    private Role role(JRStyle style) {
        if (style == null) {
            return Role.NONE;
        }
        return roles.computeIfAbsent(style.getName(), name -> {
            int bar = name.indexOf('|');
            return Role.of(bar < 0 ? style : document.style(name.substring(0, bar)));
        });
    }

    private boolean isDecoration(Role role) {
        boolean printedAgain = role == Role.HEAD_ROW && bodySeen;
        return role == Role.ARTIFACT || printedAgain || content().inArtifact();
    }

    private Runnable startRow(Role role) {
        if (table == null) {
            table = tree.parent(tree.document(), "Table");
        }
        bodySeen |= role == Role.ROW;
        if (role == Role.HEAD_ROW) {
            columns = new ArrayList<>();
        }
        row = tree.parent(table, role.tag());
        next = 0;
        return () -> {
            fillUpTo(columns.size());
            tree.finish(row);
            row = null;
        };
    }

    private Runnable startCell(Role role, String scope, JRPrintElement element) {
        if (row == null) {
            throw new IllegalStateException(
                    "A cell outside a row: " + element.getStyle().getName());
        }
        if (role == Role.COLUMN_HEAD) {
            columns.add(element.getX());
        } else {
            fillUpTo(columns.indexOf(element.getX()));
        }
        int span = span(element);
        next += span;
        leaf = tree.leaf(row, role.tag());
        leaf.cell(scope, span);
        return this::endLeaf;
    }

    private static int span(JRPrintElement element) {
        String span = element.hasProperties() ? element.getPropertiesMap().getProperty(SPAN) : null;
        return span == null ? 1 : Integer.parseInt(span);
    }

    /** Stands in for cells that are not there: what goes on from the page before prints only those with text left. */
    private void fillUpTo(int column) {
        if (column > next) {
            Node empty = tree.leaf(row, Role.CELL.tag());
            empty.cell(null, column - next);
            tree.finish(empty);
            next = column;
        }
    }

    private Runnable startHeading(Role role) {
        endTable();
        leaf = tree.leaf(tree.document(), role.tag());
        return this::endLeaf;
    }

    private void endLeaf() {
        tree.finish(leaf);
        leaf = null;
    }

    private void endTable() {
        if (table != null) {
            tree.finish(table);
            table = null;
            bodySeen = false;
        }
    }

    @Override
    protected void startText(JRPrintText text, String actualText) {
        if (content().inArtifact()) {
            return;
        }
        if (leaf != null) {
            content().begin(leaf);
        } else {
            paragraph = tree.leaf(tree.document(), Role.NONE.tag());
            content().begin(paragraph);
        }
    }

    @Override
    protected void endText() {
        if (content().inArtifact()) {
            return;
        }
        content().end();
        if (paragraph != null) {
            tree.finish(paragraph);
            paragraph = null;
        }
    }

    @Override
    protected void startImage(JRPrintImage image) {
        if (content().inArtifact()) {
            return;
        }
        Node figure = tree.leaf(tree.document(), "Figure");
        figure.alternative(image.getHyperlinkTooltip());
        float top = (float) document.pageHeight() - image.getY();
        figure.box(image.getX(), top - image.getHeight(), (float) image.getX() + image.getWidth(), top);
        content().begin(figure);
        paragraph = figure;
    }

    @Override
    protected void endImage() {
        endText();
    }

    /** Ends what is still open when the document is closed. */
    void finish() {
        if (tree != null) {
            endTable();
        }
    }

    private MarkedContent content() {
        return producer.getPdfContent();
    }
}
