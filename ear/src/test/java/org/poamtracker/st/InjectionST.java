package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What somebody writes stays text, wherever somebody else reads it: closing the browser fails on anything that it tried. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class InjectionST {

    /** Leaves attributes, texts and titles, runs a script two ways, and asks for an expression to be worked out. */
    private static final String SPELL =
            "\"'></title></textarea><script>struck=1</script><img src=x onerror='struck=1'>#{7*7}";

    /** All that can be typed, but days and numbers. */
    private static final String FILL = """
            for (const field of document.querySelectorAll(`${arguments[0]} :is(input:not([type]), input[type=text], textarea)`)) {
                if (!field.disabled && !field.readOnly && !field.inputMode) {
                    field.value = arguments[1].substring(0, field.maxLength > 0 ? field.maxLength : undefined);
                }
            }
            """;

    /** The milestones of a new draft want a day beside the text. */
    private static final String DAYS =
            "document.querySelectorAll('.milestone input[type=date]').forEach(day => { day.value = '2099-01-01'; })";

    /** An agency that is none is answered 404, which browsers complain of: PageAccessIT asks for those. */
    private static final List<String> SAID_IN_ADDRESSES =
            List.of("/poam/list.xhtml?q=struck", "/poam/list.xhtml?q=" + encoded(SPELL) + "&sort=" + encoded(SPELL));

    private static final Path WORKBOOK =
            Path.of("..", "ejb", "src", "test", "resources", "workbook", "FedRAMP-POAM-Template.xlsx");
    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @TempDir
    Path folder;

    @Test
    @DisplayName("SEC-1 a script in a text, a file name, a workbook or an address is shown and never run")
    void whatIsWrittenStaysText() throws IOException {
        try (Browser browser = Browser.open()) {
            readSignIn(browser);
            browser.signIn("iso.dta");
            String draft = writeDraft(browser);
            String open = writeIntoOpenItem(browser);
            bringWorkbook(browser);
            read(browser, Crawl.from(browser).values());
            readItem(browser, draft);
            for (String reader : List.of("iso.dta", "scio.eohhs", "compliance")) {
                browser.signOut().signIn(reader);
                readItem(browser, open);
                read(browser, SAID_IN_ADDRESSES);
            }
            browser.signOut().signIn("admin");
            writePerson(browser);
            read(browser, Crawl.from(browser).values());
        }
    }

    private static void readSignIn(Browser browser) {
        browser.to("/signin.xhtml?to=" + encoded("javascript:struck=1//" + SPELL));
        browser.type("signin:login", SPELL.substring(0, 60)).type("signin:password", SPELL);
        browser.press("signin:submit");
        assertUnharmed(browser);
    }

    private static String writeDraft(Browser browser) {
        fill(browser.to("/poam/new.xhtml"), "#item");
        browser.driver().executeScript(DAYS);
        browser.press("item:save");
        assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(SPELL);
        return browser.path();
    }

    /** An open item of which nothing waits to be decided. */
    private static String findOpenItem(Browser browser) {
        browser.to("/poam/list.xhtml?status=OPEN&sort=due&dir=desc");
        return hrefs(browser, "#items tbody a").stream()
                .filter(item -> !hrefs(browser.to(item), "#extend").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String writeIntoOpenItem(Browser browser) throws IOException {
        String item = findOpenItem(browser);
        fill(browser.to(item).press("edit"), "#item");
        browser.press("item:save");
        browser.to(item).press("addMilestone");
        fill(browser, "#step");
        browser.day("step:milestoneDueOn", today.plusDays(1)).press("step:save");
        Path file = Files.writeString(folder.resolve("'><img src=x onerror='struck=1'>.txt"), "0 findings\n");
        browser.to(item).press("attach");
        fill(browser, "#upload");
        browser.find(By.id("upload:parts")).sendKeys(file.toString());
        browser.press("upload:attach");
        browser.to(item).press("extend");
        browser.day("step:newDueOn", today.plusYears(2));
        browser.driver().executeScript("document.getElementById('step:justification').selectedIndex = 1");
        fill(browser, "#step");
        browser.press("step:ask");
        assertThat(browser.path()).startsWith("/poam/show.xhtml");
        return item;
    }

    private void bringWorkbook(Browser browser) throws IOException {
        Path workbook = Files.copy(WORKBOOK, folder.resolve("'><img src=x onerror='struck=1'>.xlsx"));
        try (FileSystem parts = FileSystems.newFileSystem(workbook)) {
            Path texts = parts.getPath("xl", "sharedStrings.xml");
            String spell = SPELL.replace("<", "&lt;").replace(">", "&gt;");
            Files.writeString(
                    texts,
                    Files.readString(texts)
                            .replace("Open port on Example Firewall", spell)
                            .replace("V-1Example", "V-2" + spell)
                            .replace("Milestone Description", spell));
        }
        browser.to("/intake/list.xhtml");
        browser.find(By.cssSelector("#workbook input[type=file]")).sendKeys(workbook.toString());
        browser.press("workbook:submit").find(By.cssSelector("#preview, #failed"));
        assertUnharmed(browser);
        if (!browser.driver().findElements(By.id("decide:accept")).isEmpty()) {
            browser.press("decide:accept").find(By.id("taken"));
        }
    }

    private static void writePerson(Browser browser) {
        fill(browser.to("/admin/newperson.xhtml"), "#person");
        browser.type("person:workMail", "struck@example.org").type("person:login", "struck");
        browser.press("person:add");
        assertUnharmed(browser);
        browser.to("/admin/accounts.xhtml?name=" + encoded(SPELL.substring(0, 10)));
        assertUnharmed(browser);
    }

    /** The item, and every page that is linked from it. */
    private static void readItem(Browser browser, String item) {
        browser.to(item);
        assertUnharmed(browser);
        read(browser, hrefs(browser, "main a[href*='/poam/']"));
    }

    private static List<String> hrefs(Browser browser, String links) {
        return browser.driver().findElements(By.cssSelector(links)).stream()
                .map(link -> link.getDomAttribute("href"))
                .distinct()
                .toList();
    }

    private static void read(Browser browser, Iterable<String> addresses) {
        for (String address : addresses) {
            browser.to(address);
            assertUnharmed(browser);
        }
    }

    private static void fill(Browser browser, String form) {
        browser.driver().executeScript(FILL, form, SPELL);
    }

    /** A dialog would fail the script itself. */
    private static void assertUnharmed(Browser browser) {
        assertThat(browser.driver()
                        .executeScript("return [typeof struck, document.querySelectorAll('img[src=x]').length]"))
                .as(browser.path())
                .isEqualTo(List.of("undefined", 0L));
        assertThat(browser.text()).as(browser.path()).doesNotContain("</script><img src=x onerror='struck=1'>49");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
