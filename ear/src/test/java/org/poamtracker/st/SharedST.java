package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The day on which a secretariat sees the same weakness in several of its agencies. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SharedST {

    private static final String WEAKNESS = "Old printers answer to anybody on the network";

    @Test
    @DisplayName("POAM-13 a SCIO begins one item with a part at each agency, and each agency sees its own part only")
    void beginsASharedItem() {
        try (Browser browser = Browser.open()) {
            browser.signIn("scio.eohhs").to("/poam/list.xhtml").press("newShared");
            browser.type("item:weaknessName", WEAKNESS).type("item:controls", "CM-7");
            browser.choose("item:originalRating", "Moderate");
            browser.choose("item:keeperId", "DPH, Department of Public Health");
            tick(browser, "item:agencyIds", "DTA, ");
            tick(browser, "item:agencyIds", "DMH, ");
            assertThat(browser.barriers()).isEmpty();
            browser.press("item:begin");
            assertThat(browser.text()).contains("The drafts are begun.");
            assertThat(browser.find(By.id("parts")).getText()).contains("DMH-", "DTA-", "Draft");
            String kept = browser.path().replaceAll("[?&]faces-redirect=true", "");
            String part = numberBeginning(browser, "DTA-");
            assertThat(browser.barriers()).isEmpty();

            browser.press("share");
            assertThat(browser.barriers()).isEmpty();
            tick(browser, "share:agencyIds", "MRC, ");
            browser.press("share:begin");
            assertThat(browser.find(By.id("family")).getText()).contains("MRC-");
            browser.leavePageBy(browser.find(By.cssSelector("#family button[aria-label='Unlink " + part + "']")));
            assertThat(browser.find(By.id("family")).getText()).doesNotContain(part);
            browser.type("link:partNumber", part).press("link:add");
            assertThat(browser.find(By.id("family")).getText()).contains(part);

            browser.to("/home.xhtml").signOut().signIn("iso.dta");
            browser.to("/poam/list.xhtml?q=" + part);
            browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
            assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(WEAKNESS);
            assertThat(browser.find(By.id("family")).getText())
                    .contains("out of your reach")
                    .doesNotContain("DPH-");
            assertThat(browser.to(kept).find(By.tagName("h1")).getText()).isNotEqualTo(WEAKNESS);
        }
    }

    private static void tick(Browser browser, String id, String label) {
        browser.find(By.xpath("//*[@id='" + id + "']//label[starts-with(normalize-space(.), '" + label + "')]"))
                .click();
    }

    private static String numberBeginning(Browser browser, String agency) {
        return browser.find(By.xpath("//ul[@id='parts']//a[starts-with(., '" + agency + "')]"))
                .getText();
    }
}
