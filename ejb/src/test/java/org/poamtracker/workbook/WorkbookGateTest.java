package org.poamtracker.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let in, what is refused, by which rule, and that it takes less than two seconds each. */
class WorkbookGateTest {

    private static final String VBA =
            "<Override PartName=\"/xl/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
    private static final byte[] MACRO = "PK\3\4 not even an archive: nobody may look".getBytes(ISO_8859_1);

    @TempDir
    Path folder;

    @BeforeAll
    static void warmUp(@TempDir Path folder) throws IOException {
        new WorkbookGate().admit(HostilePackages.sound().write(folder.resolve("warm.xlsx")), "warm.xlsx");
    }

    @Test
    @DisplayName("The FedRAMP template is let in")
    void theTemplate() {
        AdmittedWorkbook admitted = admit(WorkbookFixtures.template(), "FedRAMP-POAM-Template.xlsx");

        assertThat(admitted.macros()).isFalse();
    }

    @Test
    @DisplayName("An .xlsm is read as data, its macros never opened")
    void macroWorkbook() throws IOException {
        Path file = macros(HostilePackages.MACRO_SHEETS);

        AdmittedWorkbook admitted = admit(file, "Findings.XLSM");

        assertThat(admitted.macros()).isTrue();
        assertThat(WorkbookFixtures.read(admitted).ids()).containsExactly("V-1");
    }

    @Test
    @DisplayName("A macro inside .xlsx is refused, whatever the file says it is")
    void macroInXlsx() throws IOException {
        refused(macros(HostilePackages.SHEETS), "findings.xlsx", RefusalRule.MACRO_IN_XLSX);
        refused(macros(HostilePackages.MACRO_SHEETS), "findings.xlsx", RefusalRule.MACRO_IN_XLSX);
        refused(macros(HostilePackages.SHEETS), "findings.xlsm", RefusalRule.MACRO_IN_XLSX);
        Path renamed = HostilePackages.sound()
                .contentTypes(HostilePackages.SHEETS, VBA.replace("vbaProject.bin", "media/image1.bin"))
                .part("xl/media/image1.bin", MACRO)
                .write(file("renamed.xlsx"));
        refused(renamed, "renamed.xlsx", RefusalRule.MACRO_IN_XLSX);
    }

    private Path macros(String type) throws IOException {
        return HostilePackages.sound()
                .contentTypes(type, VBA)
                .part("xl/vbaProject.bin", MACRO)
                .write(file("macros"));
    }

    @Test
    @DisplayName("A workbook with a password is refused, naming the password")
    void password() throws Exception {
        Path file = file("secret.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("correct horse battery staple");
            workbook.createSheet("Open POA&M Items");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ole.writeFilesystem(out);
            }
        }

        refused(file, "secret.xlsx", RefusalRule.PASSWORD);

        byte[] zip = HostilePackages.sound().bytes();
        zip[6] |= 1;
        refused(bytes("zip-password.xlsx", zip), "zip-password.xlsx", RefusalRule.PASSWORD);
    }

    @Test
    @DisplayName("An old .xls and a binary .xlsb are refused")
    void oldFormats() throws IOException {
        Path file = file("old.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Open");
            workbook.write(out);
        }

        refused(file, "old.xlsx", RefusalRule.OLD_XLS);
        Path binary = HostilePackages.sound()
                .contentTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "")
                .write(file("b.xlsb"));
        refused(binary, "b.xlsx", RefusalRule.BINARY_XLSB);
    }

    @Test
    @DisplayName("A wrong file is refused by its content, saying what it is")
    void wrongFiles() throws IOException {
        wrong("%PDF-1.7\n%\u00E2\u00E3".getBytes(ISO_8859_1), "a PDF document");
        wrong("POAM ID,Controls\nV-1,AC-1\n".getBytes(UTF_8), "a text or CSV file");
        wrong("\uFEFFPOAM ID\tControls".getBytes(UTF_16LE), "a text or CSV file");
        wrong("<html><table>".getBytes(UTF_8), "an XML or HTML file");
        wrong("\u0089PNG\r\n".getBytes(ISO_8859_1), "an image");
        wrong("MZ\u0090\0\3".getBytes(ISO_8859_1), "a program");
        wrong("7z\u00BC\u00AF'\u001C".getBytes(ISO_8859_1), "an archive");
        wrong(new byte[] {1, 2, 3}, "an unknown kind of file");
        Path word = file("w.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(word)) {
            document.write(out);
        }
        assertThat(refused(word, "w.xlsx", RefusalRule.WRONG_TYPE).arguments()).containsExactly("a Word document");
    }

    private void wrong(byte[] content, String label) throws IOException {
        WorkbookRefused refused = refused(bytes("wrong", content), "wrong.xlsx", RefusalRule.WRONG_TYPE);
        assertThat(refused.arguments()).containsExactly(label);
    }

    @Test
    @DisplayName("Nothing and 200 MB are refused at once")
    void sizes() throws IOException {
        refused(bytes("empty", new byte[0]), "empty.xlsx", RefusalRule.EMPTY_FILE);
        Path huge = file("huge.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.write("PK\3\4".getBytes(ISO_8859_1));
            sparse.setLength(200L << 20);
        }

        assertThat(refused(huge, "huge.xlsx", RefusalRule.TOO_LARGE).arguments())
                .containsExactly(200L, 50L);
    }

    @Test
    @DisplayName("Zip bombs are refused: by ratio, by size, by number of parts, nested")
    void bombs() throws IOException {
        Path zeros = HostilePackages.withZeros(file("zeros.xlsx"), "xl/media/image1.png", 100L << 20);
        refused(zeros, "zeros.xlsx", RefusalRule.BOMB_RATIO);
        Path types = HostilePackages.sound()
                .part("xl/_rels/workbook.xml.rels", HostilePackages.relations(noise(5 << 20)))
                .write(file("types.xlsx"));
        refused(types, "types.xlsx", RefusalRule.BOMB_SIZE);
        HostilePackages many = HostilePackages.sound();
        for (int i = 0; i < 2_100; i++) {
            many.part("xl/media/" + i, "");
        }
        refused(many.write(file("many.xlsx")), "many.xlsx", RefusalRule.TOO_MANY_PARTS);
        byte[] inner = HostilePackages.sound().bytes();
        refused(
                HostilePackages.sound().part("xl/media/a.png", inner).write(file("nested.xlsx")),
                "nested.xlsx",
                RefusalRule.NESTED_ARCHIVE);
    }

    @Test
    @DisplayName("A tag without end is refused before a parser would hold it")
    void endlessTag() throws IOException {
        String sheet = HostilePackages.sound().text(HostilePackages.SHEET);
        String spoiled =
                sheet.replace("<sheetData>", "<sheetData x=\"" + noise(3 << 20).replace('<', 'x') + "\">");
        Path file = HostilePackages.sound().part(HostilePackages.SHEET, spoiled).write(file("tag.xlsx"));

        refused(file, "tag.xlsx", RefusalRule.DAMAGED);
    }

    /** Text that packs badly, always the same. */
    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        java.util.Random random = new java.util.Random(7);
        while (text.length() < length) {
            text.append("<a b='").append(Long.toString(random.nextLong(), 36)).append("'/>");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "docProps/app.xml"
            })
    @DisplayName("A document type (XXE, billion laughs) is refused in any part")
    void documentTypes(String part) throws IOException {
        HostilePackages hostile = HostilePackages.sound();
        String text = hostile.parts().containsKey(part) ? hostile.text(part) : "<?xml version=\"1.0\"?>\n<x/>";
        List<String> attacks = List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]>",
                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>");
        for (String attack : attacks) {
            Path file = hostile.part(part, text.replaceFirst("\\?>\\s*", "?>" + attack))
                    .write(file("dtd.xlsx"));

            assertThat(refused(file, "dtd.xlsx", RefusalRule.DTD).arguments()).containsExactly(part);
        }
        byte[] wide = text.replaceFirst("<\\?.*?\\?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///x\">]>")
                .getBytes(UTF_16LE);
        byte[] marked = ("\u00FF\u00FE" + new String(wide, ISO_8859_1)).getBytes(ISO_8859_1);
        refused(hostile.part(part, marked).write(file("wide.xlsx")), "wide.xlsx", RefusalRule.DTD);
    }

    @Test
    @DisplayName("Links to elsewhere are never followed")
    void links() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String link =
                    "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                            + "/externalLinkPath\" Target=\"" + url + "\" TargetMode=\"External\"/></Relationships>";
            HostilePackages hostile = HostilePackages.sound();
            hostile.part(
                    "xl/_rels/workbook.xml.rels",
                    hostile.text("xl/_rels/workbook.xml.rels").replace("</Relationships>", link));

            AdmittedWorkbook admitted = admit(hostile.write(file("links.xlsx")), "links.xlsx");

            assertThat(WorkbookFixtures.read(admitted).ids()).containsExactly("V-1");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "../../etc/cron.d/x",
                "xl/../../x.xml",
                "/etc/passwd",
                "C:\\x.xml",
                "xl\\..\\..\\x",
                "xl/x\u0007.xml",
                "./x"
            })
    @DisplayName("A part whose name leaves the package is refused")
    void traversal(String name) throws IOException {
        refused(HostilePackages.sound().part(name, "<x/>").write(file("t.xlsx")), "t.xlsx", RefusalRule.PART_NAME);
    }

    @Test
    @DisplayName("A part name without end, and one part twice, are refused")
    void names() throws IOException {
        refused(
                HostilePackages.sound().part("xl/" + "x".repeat(60_000), "<x/>").write(file("l.xlsx")),
                "l.xlsx",
                RefusalRule.PART_NAME);
        refused(
                HostilePackages.sound().part("XL/Workbook.xml", "<x/>").write(file("d.xlsx")),
                "d.xlsx",
                RefusalRule.DUPLICATE_PART);
    }

    @Test
    @DisplayName("A zip that is cut off, or has something behind its end, is refused")
    void damaged() throws IOException {
        byte[] sound = HostilePackages.sound().bytes();
        refused(bytes("cut.xlsx", java.util.Arrays.copyOf(sound, sound.length - 30)), "cut.xlsx", RefusalRule.DAMAGED);
        byte[] shifted = new byte[sound.length + 10];
        System.arraycopy("PK\3\4......".getBytes(ISO_8859_1), 0, shifted, 0, 10);
        System.arraycopy(sound, 0, shifted, 10, sound.length);
        refused(bytes("polyglot.xlsx", shifted), "polyglot.xlsx", RefusalRule.DAMAGED);
        refused(bytes("head.xlsx", "PK\3\4".getBytes(ISO_8859_1)), "head.xlsx", RefusalRule.DAMAGED);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(file(name), content);
    }

    private static AdmittedWorkbook admit(Path file, String name) {
        return new WorkbookGate().admit(file, name);
    }

    private static WorkbookRefused refused(Path file, String name, RefusalRule rule) {
        Instant start = Instant.now();
        WorkbookRefused[] refused = new WorkbookRefused[1];
        assertThatThrownBy(() -> admit(file, name)).isInstanceOfSatisfying(WorkbookRefused.class, e -> refused[0] = e);
        assertThat(refused[0].rule()).isEqualTo(rule);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        return refused[0];
    }
}
