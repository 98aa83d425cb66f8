package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The day on which a workbook brings back what was closed. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RepeatST {

    private static final Path TEMPLATE =
            Path.of("..", "ejb", "src", "test", "resources", "workbook", "FedRAMP-POAM-Template.xlsx");

    private static final Map<String, String> AGAIN = Map.of(
            "V-1Example",
            "AGAIN-1",
            "AC-1",
            "IA-2",
            "Open port on Example Firewall",
            "Shared sign-in at local office kiosks");

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "FIND-2 POAM-9 a row that repeats a closed item is offered it in the preview, ticked, and linked when taken in")
    void linksRowsThatComeBack() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta");
            browser.to("/intake/list.xhtml");
            browser.find(By.cssSelector("#workbook input[type=file]"))
                    .sendKeys(again().toAbsolutePath().toString());
            browser.press("workbook:submit").find(By.id("again"));
            browser.leavePageBy(browser.find(By.cssSelector("#again a")));

            assertThat(browser.find(By.id("entries")).getText())
                    .contains(
                            "AGAIN-1",
                            "It may repeat",
                            "Shared sign-in at local office kiosks",
                            "Nearly the same words");
            browser.find(By.cssSelector("#entries button[id$=':tick']")).click();
            browser.find(By.cssSelector("#entries .ticked"));
            assertThat(browser.find(By.id("entries")).getText()).contains("Will be linked", "It does not");

            browser.press("decide:accept").find(By.id("taken"));
            browser.leavePageBy(browser.find(By.cssSelector("#taken a")));
            browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
            assertThat(browser.find(By.id("chain")).getText()).contains("It came back", "Repeats DTA-");
        }
    }

    /** The template, its row about what was closed at the agency. */
    private Path again() throws IOException {
        Path workbook = folder.resolve("again.xlsx");
        try (InputStream template = Files.newInputStream(TEMPLATE);
                ZipInputStream from = new ZipInputStream(template);
                OutputStream file = Files.newOutputStream(workbook);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().equals("xl/sharedStrings.xml") ? reworded(part) : part);
            }
        }
        return workbook;
    }

    private static byte[] reworded(byte[] part) {
        String texts = new String(part, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> word : AGAIN.entrySet()) {
            texts = texts.replace(">" + word.getKey() + "<", ">" + word.getValue() + "<");
        }
        return texts.getBytes(StandardCharsets.UTF_8);
    }
}
