package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.evidence.EvidenceFixtures.take;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poamtracker.platform.RuleViolation;

class FileGateTest {

    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void begin() {
        intake = EvidenceFixtures.intake(folder);
    }

    static Stream<String> kinds() {
        return SampleFiles.sound().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("FILE-1 POAM-8 a sound file of each kind is taken, and its hash is that of its bytes")
    void soundFiles(String extension) throws Exception {
        byte[] content = SampleFiles.of(extension);

        EvidenceFile.Content taken = take(intake, "Proof." + extension.toUpperCase(java.util.Locale.ROOT), content);

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
        assertThat(taken.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(taken.bytes()).isEqualTo(content.length);
        try (InputStream stored = intake.store.proven(taken.sha256()).open()) {
            assertThat(stored).hasBinaryContent(content);
        }
        assertThat(taken.kind().mediaType()).doesNotContain("octet");
    }

    @Test
    @DisplayName("FILE-1 texts are taken in UTF-8 and in an old encoding of one byte")
    void texts() {
        assertThat(take(intake, "a.txt", "Prüfung ✓\n".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(FileKind.TEXT);
        assertThat(take(intake, "a.csv", "Prüfung;ja\n".getBytes(StandardCharsets.ISO_8859_1))
                        .kind())
                .isEqualTo(FileKind.CSV);
        assertThat(take(intake, "a.log", SampleFiles.text("MZ is how this line begins\n"))
                        .kind())
                .isEqualTo(FileKind.TEXT);
    }

    @Test
    @DisplayName("FILE-1 the name's extension must be one that is taken; the refusal lists them")
    void extensions() {
        assertThatThrownBy(() -> take(intake, "a.exe", SampleFiles.pdf()))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.code()).isEqualTo("evidence.kind-not-taken");
                    assertThat(e.arguments().get(1).toString()).contains("pdf", "docx", "csv");
                });
    }

    @Test
    @DisplayName("FILE-2 an office file with a chart, a link and a picture is harmless")
    void ordinaryOfficeFiles() {
        byte[] linked = SampleFiles.with(
                "docx",
                "word/_rels/document.xml.rels",
                SampleFiles.text(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"https://www.mass.gov\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/></Relationships>"));
        byte[] chart = SampleFiles.with("pptx", "ppt/embeddings/Microsoft_Excel_Sheet.xlsx", SampleFiles.of("xlsx"));

        assertThat(take(intake, "linked.docx", linked).kind()).isEqualTo(FileKind.WORD);
        assertThat(take(intake, "chart.pptx", chart).kind()).isEqualTo(FileKind.POWERPOINT);
    }

    @Test
    @DisplayName("FILE-1 a camera's picture with something behind its end is a picture still")
    void cameraPictures() {
        byte[] picture = SampleFiles.of("jpg");
        byte[] longer = java.util.Arrays.copyOf(picture, picture.length + 200);

        assertThat(take(intake, "IMG_1.jpeg", longer).kind()).isEqualTo(FileKind.JPEG);
    }
}
