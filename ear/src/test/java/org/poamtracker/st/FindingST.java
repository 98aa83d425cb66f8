package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The day on which an audit report arrives at an agency. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FindingST {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    @DisplayName(
            "FIND-2 a finding that comes back is recognized, linked with one click, and answered in words and by an item made from it")
    void recognizesLinksAndAnswers() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta");
            enter(browser, "Badges of people who left still open the vault", 500)
                    .day("finding:resolvedOn", today.minusDays(200))
                    .press("finding:save");
            assertThat(browser.text()).contains("The finding was entered.", "Closed");

            enter(browser, "Vault doors open to badges of people who left", 2).press("finding:save");
            assertThat(browser.path()).startsWith("/finding/repeats.xhtml");
            assertThat(browser.find(By.id("offers")).getText())
                    .contains(
                            "Badges of people who left still open the vault", "The same requirement on the same asset");
            browser.leavePageBy(browser.find(By.cssSelector("#offers button")));
            assertThat(browser.find(By.id("chain")).getText()).contains("Repeats DTA-F-", "and back after 198 days");
            String finding = browser.path();

            browser.leavePageBy(browser.find(By.cssSelector("#recommendations .respond")));
            browser.choose("said:response", "Agrees").day("said:plannedOn", today.plusDays(60));
            browser.type("said:text", "The list of leavers goes to the guards every day.");
            browser.press("said:respond");
            assertThat(browser.find(By.id("recommendations")).getText())
                    .contains("Agrees", "The list of leavers goes to the guards every day.");

            browser.press("makeItem");
            assertThat(browser.find(By.id("item:weaknessName")).getDomProperty("value"))
                    .isEqualTo("Vault doors open to badges of people who left");
            assertThat(browser.find(By.id("item:assets")).getDomProperty("value"))
                    .isEqualTo("Vault");
            browser.press("item:save");
            assertThat(browser.find(By.id("findings")).getText()).contains("DTA-F-");

            browser.to(finding);
            assertThat(browser.find(By.id("items")).getText()).contains("Vault doors open", "1 Draft");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Not answered");
        }
    }

    private Browser enter(Browser browser, String condition, int daysAgo) {
        browser.to("/finding/list.xhtml").press("new");
        browser.choose("finding:sourceKind", "State Auditor");
        browser.day("finding:reportedOn", today.minusDays(daysAgo));
        browser.type("finding:condition", condition);
        browser.type("finding:found", "3").type("finding:tested", "20");
        browser.type("finding:recommendations", "Take badges back on the last day");
        browser.type("finding:requirements", "201 CMR 17.03(2)(g)").type("finding:assets", "Vault");
        return browser;
    }
}
