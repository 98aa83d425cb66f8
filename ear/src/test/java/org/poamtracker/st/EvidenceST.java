package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Somebody who proves what was done: several files at once, a look at each, a better version of one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EvidenceST {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "FILE-7 FILE-8 FILE-9 files go up together, are looked at in the page, replaced, and given until a day")
    void provesWhatWasDone() throws IOException {
        Path scan = Files.writeString(folder.resolve("scan.txt"), "0 findings <b>today</b> on 11 servers\n");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Agreed.\n");
        Path screen = folder.resolve("screen.png");
        ImageIO.write(new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB), "png", screen.toFile());
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/list.xhtml?status=OPEN&agency=DTA");
            browser.leavePageBy(browser.find(By.cssSelector("main a[href*='/poam/show.xhtml?id=']")));
            browser.press("attach");
            String page = browser.path();
            browser.find(By.id("upload:parts"))
                    .sendKeys(
                            Stream.of(scan, letter, screen).map(Path::toString).collect(Collectors.joining("\n")));
            assertThat(browser.driver().findElements(By.cssSelector(".uploads li")))
                    .hasSize(3);
            browser.find(By.cssSelector(".uploads li:nth-child(2) button")).click();
            assertThat(browser.text()).contains("Cancelled: nothing was kept.");
            browser.type("upload:note", "After the change");
            browser.press("upload:attach");
            assertThat(browser.text())
                    .contains("The files are attached.", "scan.txt", "screen.png", "After the change")
                    .doesNotContain("letter.txt");
            browser.leavePageBy(browser.find(By.linkText("screen.png")));
            assertThat(browser.driver()
                            .executeScript("const image = document.querySelector('.preview img');"
                                    + "return image.complete && image.naturalWidth"))
                    .isEqualTo(120L);

            browser.to(page).leavePageBy(browser.find(By.linkText("scan.txt")));
            assertThat(browser.find(By.id("text")).getText()).contains("<b>today</b>");
            browser.day("keep:expiresOn", today.plusDays(20)).press("keep:save");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Version 1", "Expires soon");

            Path better = Files.writeString(folder.resolve("scan 2.txt"), "0 findings on 12 servers\n");
            browser.find(By.id("replace:part")).sendKeys(better.toString());
            browser.press("replace:send");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Version 2");
            assertThat(browser.find(By.id("text")).getText()).contains("12 servers");
            browser.leavePageBy(browser.find(By.linkText("scan.txt")));
            assertThat(browser.text()).contains("This version was replaced");
            assertThat(browser.find(By.id("text")).getText()).contains("11 servers");
        }
    }
}
