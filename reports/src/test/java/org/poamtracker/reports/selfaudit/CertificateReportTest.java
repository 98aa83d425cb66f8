package org.poamtracker.reports.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.reports.Payloads;
import org.poamtracker.reports.Pdfs;
import org.poamtracker.reports.Rendered;
import org.poamtracker.reports.Report;
import org.poamtracker.reports.SelfauditFixtures;
import org.poamtracker.reports.Workbooks;

class CertificateReportTest {

    @TempDir
    Path temporary;

    static Stream<Report> reports() {
        return Stream.concat(
                Stream.of(SelfauditFixtures.noCertificate()),
                Payloads.oddities().map(SelfauditFixtures::certificate));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("A2 a certificate is PDF/UA-1, with and without something certified, whatever was signed")
    void isAccessible(Report report) throws Exception {
        assertThat(Pdfs.violations(Rendered.pdf(temporary, report))).isEmpty();
    }

    @Test
    @DisplayName("AUDIT-5 a certificate says who signed, when, which words, and the hash of the packet")
    void printsEverything() throws Exception {
        String text = Pdfs.text(Rendered.pdf(temporary, SelfauditFixtures.certificate("I have reviewed the answers.")));

        assertThat(text)
                .contains("Certificate of self-audit", "Maria Alvarez", "Alex Rivera", "Nov 20, 2026, 12:00 PM EST")
                .contains(
                        "0123456789abcdef".repeat(4),
                        "I have reviewed the answers.",
                        "Accepted for the central office");
    }

    @Test
    @DisplayName("AUDIT-5 where nothing was certified the certificate says just that, on one page")
    void saysThatThereIsNone() throws Exception {
        assertThat(Pdfs.pages(Rendered.pdf(temporary, SelfauditFixtures.noCertificate())))
                .singleElement()
                .asString()
                .contains("This agency has certified nothing in this self-audit yet.")
                .doesNotContain("SHA-256");
    }

    @Test
    @DisplayName("AUDIT-5 the signatures are a workbook and a document too")
    void isAWorkbookAndADocument() throws Exception {
        Report report = SelfauditFixtures.certificate("I have reviewed the answers.");

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Rendered.xlsx(temporary, report)))) {
            assertThat(Workbooks.text(workbook.getSheet("Signatures"))).contains("Agency head|Alex Rivera");
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Rendered.docx(temporary, report)))) {
            assertThat(document.getTables()).isNotEmpty();
        }
    }
}
