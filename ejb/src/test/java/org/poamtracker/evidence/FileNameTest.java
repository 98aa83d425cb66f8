package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.RuleViolation;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan.pdf | scan.pdf | pdf",
                "../../etc/passwd.txt | passwd.txt | txt",
                "..\\..\\windows\\system32\\a.TXT | a.TXT | txt",
                "C:\\Users\\ana\\Scan 3.PDF | Scan 3.PDF | pdf",
                "/etc/shadow.csv | shadow.csv | csv",
                "a<b>c:d?.pdf | a_b_c_d_.pdf | pdf",
                "report.pdf::$DATA | report.pdf__$DATA | pdf__$data",
                ". .hidden.txt.. | hidden.txt | txt",
                "CON.txt | _CON.txt | txt",
                "lpt1.2026.csv | _lpt1.2026.csv | csv",
                "noextension | noextension | ''",
                "Prüfung.pdf | Prüfung.pdf | pdf",
                "invoice.pdf.exe | invoice.pdf.exe | exe"
            })
    @DisplayName("FILE-3 a name is cleaned of paths and of what systems reserve")
    void names(String given, String cleaned, String extension) {
        FileName name = FileName.of(given);

        assertThat(name.value()).isEqualTo(cleaned);
        assertThat(name.extension()).isEqualTo(extension);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000.pdf",
                "a\r\nSet-Cookie: x.pdf",
                "fdp.\u202Eexe.pdf",
                "a\u200Bb.pdf",
                "a\u007F.pdf",
                "\uD800.pdf"
            })
    @DisplayName("FILE-3 a name with something invisible in it is refused")
    void invisible(String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.name-controls"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "   ", "///", "a/..", "..\\"})
    @DisplayName("FILE-3 a name of which nothing is left is refused")
    void nothingLeft(String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.name-missing"));
    }

    @Test
    @DisplayName("FILE-3 a name of more than 200 characters is refused, at once even when it has fifty million")
    void tooLong() {
        assertThat(FileName.of("x".repeat(196) + ".pdf").value()).hasSize(200);
        assertThatThrownBy(() -> FileName.of("x".repeat(197) + ".pdf")).isInstanceOf(RuleViolation.class);

        String endless = "x".repeat(50_000_000);
        Assertions.assertTimeout(Duration.ofMillis(100), () -> assertThatThrownBy(() -> FileName.of(endless))
                .isInstanceOf(RuleViolation.class));
    }
}
