package org.poamtracker.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.poamtracker.reports.poam.OverdueReportFixtures;
import org.poamtracker.reports.poam.PoamReportFixtures;

/** Every report as a document for a word processor. */
class DocumentsTest {

    private static final Pattern PICTURE = Pattern.compile("<wp:docPr [^>]*>");

    @TempDir
    Path temporary;

    static Stream<Report> reports() {
        return Stream.concat(of(0), filled());
    }

    static Stream<Report> filled() {
        return Stream.of(1, 30).flatMap(DocumentsTest::of);
    }

    private static Stream<Report> of(int rows) {
        return Stream.concat(
                Stream.of(PoamReportFixtures.aReportOf(rows), OverdueReportFixtures.aReportOf(rows, rows)),
                RegisterFixtures.all(rows).stream());
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("a document opens, has headings to move by, and says all that the pages say")
    void isADocument(Report report) throws Exception {
        try (XWPFDocument document = open(report)) {
            List<XWPFParagraph> paragraphs = paragraphs(document);
            String all = String.join(
                    "\n", paragraphs.stream().map(XWPFParagraph::getText).toList());

            assertThat(document.getProperties().getCoreProperties().getTitle()).contains(report.subject());
            assertThat(paragraphs).anySatisfy(paragraph -> assertThat(outline(document, paragraph))
                    .isZero());
            assertThat(all).contains(report.subject(), "Data as of November 21, 2026", "Demonstration data");
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("no cell of a document overlaps another: each row is as wide as its table")
    void fillsItsGrid(Report report) throws Exception {
        try (XWPFDocument document = open(report)) {
            for (XWPFTable table : document.getTables()) {
                BigInteger columns =
                        BigInteger.valueOf(table.getCTTbl().getTblGrid().sizeOfGridColArray());
                assertThat(table.getRows())
                        .allSatisfy(row -> assertThat(columns(row)).isEqualTo(columns));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("each picture of a document says what it shows")
    void describesPictures(Report report) throws Exception {
        try (XWPFDocument document = open(report);
                InputStream text = document.getPackagePart().getInputStream()) {
            String xml = new String(text.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(PICTURE.matcher(xml).results().map(MatchResult::group))
                    .allMatch(picture -> picture.contains(" descr=\"Bar chart"));
        }
    }

    @ParameterizedTest
    @MethodSource("filled")
    @DisplayName("the heads of columns stand on each page that their table goes on to, and nothing else does")
    void repeatsHeads(Report report) throws Exception {
        try (XWPFDocument document = open(report)) {
            int heads = 0;
            for (XWPFTable table : document.getTables()) {
                boolean first = true;
                for (XWPFTableRow row : table.getRows()) {
                    boolean head = isHead(row);
                    assertThat(row.isRepeatHeader()).as(text(row)).isEqualTo(head && first);
                    assertThat(head && !first).as(text(row)).isFalse();
                    first &= head;
                    heads += head ? 1 : 0;
                }
            }
            assertThat(heads).isPositive();
        }
    }

    /** Whether all that stands in a row are heads of columns, with no picture beside them. */
    private static boolean isHead(XWPFTableRow row) {
        List<XWPFParagraph> said = row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .filter(paragraph ->
                        paragraph.getStyle() != null && !paragraph.getStyle().equals("EMPTY_CELL_STYLE"))
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(paragraph -> paragraph.getStyle().startsWith("ColumnHead"))
                && !row.getCtRow().xmlText().contains("docPr");
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining(" | "));
    }

    private static BigInteger columns(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> cell.getCTTc().getTcPr())
                .map(DocumentsTest::span)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger span(CTTcPr cell) {
        return cell != null && cell.isSetGridSpan() ? cell.getGridSpan().getVal() : BigInteger.ONE;
    }

    /** The level of a heading, 0 for the title; -1 for anything else. */
    private static int outline(XWPFDocument document, XWPFParagraph paragraph) {
        var style = paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
        var properties = style == null ? null : style.getCTStyle().getPPr();
        return properties == null || !properties.isSetOutlineLvl()
                ? -1
                : properties.getOutlineLvl().getVal().intValue();
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getParagraphs)
                .flatMap(List::stream)
                .toList();
    }

    private XWPFDocument open(Report report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Rendered.docx(temporary, report)));
    }
}
