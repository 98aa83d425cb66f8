package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An ISO changes many items at once, sees before what it would do, and takes it back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BulkST {

    private static final String LIST = "/poam/list.xhtml?status=open&size=25";

    @Test
    @DisplayName(
            "POAM-14 rows ticked by keyboard stay ticked on other pages of the list, change together, and change back")
    void manyChangeTogether() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to(LIST + "&sort=due&dir=desc");
            tick(browser);
            tick(browser);
            browser.to(LIST + "&sort=severity");
            assertThat(browser.find(By.id("chosen")).getText()).startsWith("2 chosen");
            tick(browser);
            browser.to(LIST);
            assertThat(browser.find(By.id("chosen")).getText()).startsWith("3 chosen");
            assertThat(boxes(browser)).filteredOn(WebElement::isSelected).hasSizeBetween(2, 3);

            weigh(browser.press("change"), "Story");

            assertThat(browser.text()).contains("Nothing has been changed yet").contains("Story");
            browser.press("decide:accept");
            await(browser, "written");
            browser.press("decide:undo");
            await(browser, "undone");
            assertThat(browser.text()).contains("every item is as it was before");
        }
    }

    /** Lets the ISO see what would become of some items. */
    static void preview(Browser browser, String contact) {
        browser.to("/bulk/new.xhtml?every=true&agency=DTA&status=draft");
        weigh(browser, contact);
    }

    private static void weigh(Browser browser, String contact) {
        browser.type("bulk:pointOfContact", contact).press("bulk:preview");
        await(browser, "decide:discard");
    }

    /** Waits until the page, which looks again by itself, shows this. */
    private static void await(Browser browser, String id) {
        browser.patiently().until(driver -> !driver.findElements(By.id(id)).isEmpty());
    }

    /** Ticks the first row that is not. */
    private static void tick(Browser browser) {
        boxes(browser).stream()
                .filter(box -> !box.isSelected())
                .findFirst()
                .orElseThrow()
                .sendKeys(Keys.SPACE);
    }

    private static List<WebElement> boxes(Browser browser) {
        return browser.driver().findElements(By.cssSelector("#items input[name=id]"));
    }
}
