package org.poamtracker.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.reports.poam.PoamReportFixtures.aReportOf;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.reports.Pdfs;
import org.poamtracker.reports.Rendered;

class AccessiblePdfExporterTest {

    @TempDir
    Path temporary;

    @Test
    @DisplayName("rows that follow one another are one table, across all pages")
    void tablesGoOnAcrossPages() throws Exception {
        Map<String, Long> tags = tags(aReport(40));

        assertThat(tags)
                .containsEntry("H1", 1L)
                .containsEntry("H2", 2L)
                .containsEntry("Figure", 1L)
                .containsEntry("Table", 2L)
                .containsEntry("TR", 6L + 1 + 40 * 4);
    }

    @Test
    @DisplayName("what is printed again on every page is not read again")
    void repetitionsAreDecoration() throws Exception {
        Map<String, Long> one = tags(aReport(1));
        Map<String, Long> many = tags(aReport(40));

        assertThat(many.get("P")).isEqualTo(one.get("P"));
        assertThat(many.get("TH") - one.get("TH"))
                .as("one head of a row for each item")
                .isEqualTo(39);
    }

    @Test
    @DisplayName("a chart says its numbers in words")
    void figuresHaveWords() throws Exception {
        try (PDDocument document = Loader.loadPDF(aReport(12))) {
            assertThat(elements(document))
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.getAlternateDescription())
                            .contains("Moderate: 3 open, of which 1 overdue"));
        }
    }

    @Test
    @DisplayName("readers are told title and language")
    void hasTitleAndLanguage() throws Exception {
        try (PDDocument document = Loader.loadPDF(aReport(1))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Agency POAM: Department of Technical Assistance");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("A2 the check bites: without scopes, words for the chart, or tags it is not PDF/UA-1")
    void theCheckBites() throws Exception {
        byte[] pdf = aReport(3);

        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.violations(without(pdf, COSName.A))).isNotEmpty();
        assertThat(Pdfs.violations(without(pdf, COSName.ALT))).isNotEmpty();
        assertThat(Pdfs.violations(
                        changed(pdf, document -> document.getDocumentCatalog().setStructureTreeRoot(null))))
                .isNotEmpty();
    }

    private byte[] aReport(int items) {
        return Rendered.pdf(temporary, aReportOf(items));
    }

    private static byte[] without(byte[] pdf, COSName key) throws Exception {
        return changed(pdf, document -> elements(document)
                .forEach(element -> element.getCOSObject().removeItem(key)));
    }

    private static byte[] changed(byte[] pdf, Consumer<PDDocument> change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.accept(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static Map<String, Long> tags(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return elements(document).stream()
                    .collect(Collectors.groupingBy(PDStructureElement::getStructureType, Collectors.counting()));
        }
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
