package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.poamtracker.it.access.Authenticator;

/** A written program from a material change to the new version in force, as officer, head and central office live through it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ProgramST {

    private static final String FACTOR = "/account/secondfactor.xhtml";

    @TempDir
    static Path folder;

    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    @DisplayName(
            "PROG-1 to 8 after a change a version is written, signed by two persons with a second factor, and approved")
    void itsLife() throws IOException {
        try (Browser browser = Browser.open()) {
            String program = changed(browser);
            String version = begun(browser, program);
            assertFree(browser, "program-version");
            signed(browser);
            browser.signOut();

            browser.signIn("head.dor").to("/home.xhtml");
            assertThat(browser.find(By.id("programAPPROVE")).getText()).contains("DOR ISP");
            browser.to(version.replace("version.xhtml", "sign.xhtml"));
            assertThat(browser.text()).contains("Set up a second factor");
            signed(browser);
            browser.signOut();

            browser.signIn("compliance").to("/program/list.xhtml?need=decide");
            browser.leavePageBy(browser.find(By.cssSelector("a[aria-label='DOR ISP']")));
            browser.press("decide");
            assertFree(browser, "program-decide");
            browser.press("accepting:accept");
            assertThat(browser.text()).contains("The version is approved and in force");
            browser.signOut();

            browser.signIn("iso.dor").to(program);
            assertThat(browser.find(By.id("standing")).getText()).contains("Version 2");
            assertThat(browser.find(By.id("allVersions")).getText()).contains("Superseded");
            assertThat(browser.find(By.id("steps")).getText())
                    .contains("Confirmed with password and second factor", "accurate and complete");
            assertFree(browser, "program");
        }
    }

    /** Records a material change that touches DOR's ISP; returns the program's address. */
    private String changed(Browser browser) {
        browser.signIn("iso.dor").to("/program/list.xhtml?kind=ISP");
        assertFree(browser, "program-list");
        browser.leavePageBy(browser.find(By.cssSelector("a[aria-label='DOR ISP']")));
        String program = browser.path();
        browser.press("change");
        browser.day("change:changedOn", today.minusDays(2)).type("change:text", "Paper went to another shredder");
        browser.press("change:save");
        assertThat(browser.text()).contains("The change is recorded");
        assertThat(browser.find(By.id("steps")).getText()).contains("Material change", "Next due on");
        return program;
    }

    /** Writes a new version; returns its address. */
    private String begun(Browser browser, String program) throws IOException {
        browser.press("begin").type("program:summary", "Names the new shredder");
        browser.press("program:save");
        assertThat(browser.path()).startsWith("/program/files.xhtml");
        Path document = folder.resolve("isp.txt");
        Files.writeString(document, "Information Security Program of " + program);
        browser.find(By.id("upload:parts")).sendKeys(document.toString());
        browser.press("upload:attach");
        browser.patiently().until(any -> !browser.driver()
                .findElements(By.cssSelector("main a[href*='/evidence/show.xhtml']"))
                .isEmpty());
        browser.press("checklist");
        String version = browser.path();
        for (int element = 0; element < 13; element++) {
            browser.choose("checklist:lines:" + element + ":answer", "Yes");
            browser.type("checklist:lines:" + element + ":foundAt", "Section " + (element + 1));
        }
        browser.press("checklist:saveAndSign");
        assertThat(browser.text()).contains("The checklist is saved");
        return version;
    }

    /** Sets a second factor up, signs with it on this page, and does without it again, for others sign in with a password alone. */
    private static void signed(Browser browser) {
        String page = browser.path();
        browser.to(FACTOR).press("start:begin");
        String secret = browser.find(By.id("secret")).getText();
        browser.type("confirm:password", Browser.demoPassword()).type("confirm:code", Authenticator.now(secret));
        browser.press("confirm:submit");
        List<String> codes = browser.driver().findElements(By.cssSelector("#codes li")).stream()
                .map(WebElement::getText)
                .toList();
        browser.to(page);
        browser.find(By.id("sign:stated")).click();
        browser.type("sign:password", Browser.demoPassword()).type("sign:code", "000000");
        browser.press("sign:confirm");
        assertThat(browser.text()).contains("do not prove who you are");
        browser.type("sign:password", Browser.demoPassword()).type("sign:code", Authenticator.at(secret, 1));
        browser.press("sign:confirm");
        String after = browser.path();
        String said = browser.text();
        browser.to(FACTOR);
        browser.type("change:password", Browser.demoPassword()).type("change:code", codes.get(0));
        browser.press("change:turnOff");
        browser.to(after);
        assertThat(said).contains("You have signed");
    }

    private static void assertFree(Browser browser, String name) {
        List<String> barriers = new ArrayList<>();
        for (String scheme : new String[] {"light", "dark"}) {
            for (int width : new int[] {320, 1280}) {
                browser.prefer(scheme).width(width).photograph(name + "-" + scheme + "-" + width);
                barriers.addAll(browser.barriers());
            }
        }
        browser.prefer("light");
        assertThat(barriers).as(name).isEmpty();
    }
}
