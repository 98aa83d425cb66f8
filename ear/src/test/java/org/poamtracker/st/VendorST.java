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

/** The day on which somebody calls a vendor whom nobody has asked for long. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VendorST {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    @DisplayName(
            "POAM-12 an item whose vendor was not asked for 30 days is found in the list and says so until somebody asks")
    void asksTheVendor() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/list.xhtml?due=vendor");
            assertThat(browser.find(By.id("items")).getText()).contains("Vendors with personal information");
            browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
            assertThat(browser.find(By.id("vendorDue")).getText()).contains("The vendor has to be asked again");
            String item = browser.path();

            browser.press("askVendor");
            browser.day("step:askedOn", today.plusDays(1)).type("step:vendorAsked", "Contract officer");
            browser.type("step:vendorSaid", "Counsel has answered. <b>Both</b> assessments come next week.");
            browser.press("step:record");
            assertThat(browser.text()).contains("not on a day to come");

            browser.day("step:askedOn", today).day("step:vendorExpectedOn", today.plusDays(7));
            browser.press("step:record");
            assertThat(browser.text()).contains("The check-in is kept.");
            assertThat(browser.driver().findElements(By.id("vendorDue"))).isEmpty();
            assertThat(browser.find(By.cssSelector("#vendorChecks li")).getText())
                    .contains("Contract officer", "<b>Both</b> assessments");
            assertThat(browser.to("/poam/list.xhtml?due=vendor").text())
                    .doesNotContain("Vendors with personal information");
            assertThat(browser.to(item).barriers()).isEmpty();
        }
    }
}
