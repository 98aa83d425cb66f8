package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What an agency has to keep: asked, proposed otherwise, and looked at again. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LibraryST {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    @DisplayName(
            "LIB-7 an ISO asks, opens the first citation and proposes a clearer text; the central office approves, and the old text is read as of its day")
    void asksProposesAndReadsTheOldText() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/library/ask.xhtml");
            browser.type("q", "May we use third-party cloud storage for personal information?");
            browser.leavePageBy(browser.find(By.cssSelector("form.ask button")));
            assertThat(browser.find(By.cssSelector(".answers li")).getText()).contains("[1]", "17.03(2)(f)", "shall");
            browser.leavePageBy(browser.find(By.cssSelector(".answers h2 a")));
            String requirement = browser.path();
            String before = browser.find(By.cssSelector("#wording .reading")).getText();

            browser.press("propose");
            browser.type("proposal:text", before + " Cloud storage is such a service.");
            browser.day("proposal:from", today.plusDays(1));
            browser.type("proposal:reason", "Everybody asks whether <b>cloud</b> storage is meant.");
            browser.press("proposal:propose");
            assertThat(browser.find(By.id("changes")).getText()).contains("Cloud storage is such a service.");
            assertThat(browser.driver().findElements(By.id("decide"))).isEmpty();
            String proposal = browser.path();

            browser.signOut().signIn("compliance").to("/home.xhtml");
            assertThat(browser.find(By.id("proposalsToDecide")).getText()).contains("17.03(2)(f)");
            assertThat(browser.to(proposal).text()).contains("whether <b>cloud</b> storage is meant");
            assertThat(browser.barriers()).isEmpty();
            browser.type("decide:decision", "It says what everybody asks for.").press("decide:approve");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Approved");

            assertThat(browser.to(requirement + "&asof=" + today.plusDays(1)).text())
                    .contains("Cloud storage is such a service.");
            assertThat(browser.to(requirement)
                            .find(By.cssSelector("#wording .reading"))
                            .getText())
                    .isEqualTo(before);

            browser.signOut().signIn("iso.dta").to("/home.xhtml");
            assertThat(browser.find(By.id("ownProposals")).getText()).contains("17.03(2)(f)", "Approved");
            assertThat(browser.to(proposal).text()).contains("It says what everybody asks for.");
        }
    }

    @Test
    @DisplayName("OBL-3 an ISO finds an obligation whose review is overdue, reviews it, and says how another is met")
    void reviewsAnObligation() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/home.xhtml");
            browser.leavePageBy(browser.find(By.cssSelector("#obligationsOverdue a")));
            assertThat(browser.find(By.id("obligations")).getText()).contains("201 CMR 17", "Review overdue");
            browser.leavePageBy(browser.find(By.cssSelector("#obligations tbody th a")));

            browser.type("review:found", "Two contracts lacked the clause; both are amended.");
            browser.day("review:nextReviewOn", today.plusYears(2)).press("review:keep");
            assertThat(browser.text()).contains("It is reviewed at least once a year");
            browser.type("review:found", "Two contracts lacked the clause; both are amended.");
            browser.day("review:nextReviewOn", today.plusDays(300)).press("review:keep");
            assertThat(browser.text()).contains("The review is kept.").doesNotContain("Review overdue");
            assertThat(browser.find(By.id("past")).getText()).contains("Reviewed", "Two contracts lacked the clause");
            assertThat(browser.barriers()).isEmpty();

            browser.to("/obligation/list.xhtml").press("ofAgency");
            browser.leavePageBy(browser.find(By.cssSelector("#suggested a.say[href$='code=MGL-93I']")));
            browser.type("obligation:why", "Case files are destroyed.").press("obligation:save");
            assertThat(browser.text()).contains("Say how it is met.");
            browser.type("obligation:approach", "A bonded vendor shreds.").press("obligation:save");
            assertThat(browser.find(By.id("about")).getText()).contains("A bonded vendor shreds.");
        }
    }

    @Test
    @DisplayName(
            "LIB-5 the central office brings a crosswalk, reads line by line what is wrong, mends it and takes it in")
    void bringsACrosswalk() throws Exception {
        Path wrong = Files.createTempFile("wrong", ".csv");
        Path right = Files.createTempFile("right", ".csv");
        Files.writeString(wrong, "from,to,reason\nAC-2,IA-5,Who signs in\nAC-2,No such thing,Why\n");
        Files.writeString(right, "from,to,reason\nAC-2,IA-5,Who signs in\n");
        try (Browser browser = Browser.open()) {
            browser.signIn("compliance").to("/library/list.xhtml").press("import");
            bring(browser, wrong);
            assertThat(browser.find(By.id("refused")).getText()).contains("line 3", "No such thing");
            assertThat(browser.driver().findElements(By.id("decide:accept"))).isEmpty();
            assertThat(browser.barriers()).isEmpty();
            browser.press("decide:discard");

            bring(browser.to("/library/import.xhtml"), right);
            assertThat(browser.find(By.id("entries")).getText()).contains("New", "AC-2 – IA-5");
            browser.press("decide:accept");
            assertThat(browser.find(By.id("taken")).getText()).contains("New: 1");
        } finally {
            Files.delete(wrong);
            Files.delete(right);
        }
    }

    /** Brings a crosswalk of one pair as the central office, and leaves its preview undecided. */
    static void bringOne(Browser browser) throws IOException {
        Path pairs = Files.createTempFile("pairs", ".csv");
        try {
            Files.writeString(pairs, "from,to,reason\nAC-3,IA-5,Who may enter\n");
            bring(browser.to("/library/import.xhtml"), pairs);
            browser.find(By.id("decide:accept"));
        } finally {
            Files.delete(pairs);
        }
    }

    private static void bring(Browser browser, Path file) {
        browser.find(By.id("crosswalk:pairs")).sendKeys(file.toString());
        browser.type("crosswalk:pairsReason", "For the auditors").press("crosswalk:bringCrosswalk");
    }
}
