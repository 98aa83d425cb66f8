package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What stands where, as those see it who answer for it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DashboardST {

    @Test
    @DisplayName("POAM-15 the SCIO reads the scorecard and drills down to the item")
    void theScioDrillsDown() {
        try (Browser browser = Browser.open()) {
            browser.signIn("scio.eohhs").to("/dashboard/show.xhtml").press("scorecard");

            WebElement dta =
                    browser.find(By.xpath("//*[@id='agencies']/tbody/tr[contains(., 'Transitional Assistance')]"));
            assertThat(browser.find(By.id("agencies")).getText()).doesNotContain("Department of Revenue");
            browser.leavePageBy(dta.findElement(By.cssSelector("th a")));
            assertThat(browser.find(By.id("of")).getText()).startsWith("Department of Transitional Assistance");

            WebElement overdue = browser.find(By.cssSelector("#tiles a[href*='due=overdue']"));
            int items =
                    number(overdue.findElement(By.cssSelector(".stat__value")).getText());
            browser.leavePageBy(overdue);
            List<WebElement> rows = browser.driver().findElements(By.cssSelector("#items tbody tr"));
            assertThat(rows).hasSize(items).allMatch(row -> row.getText().contains("DTA"));

            browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Overdue");
        }
    }

    @Test
    @DisplayName("POAM-15 every number of a dashboard and of the scorecard leads to a list of so many items")
    void everyNumberIsItsList() {
        try (Browser browser = Browser.open()) {
            browser.signIn("scio.eohhs");
            Map<String, Integer> lists = new LinkedHashMap<>();
            lists.putAll(numbers(browser.to("/dashboard/show.xhtml")));
            lists.putAll(numbers(browser.to("/dashboard/scorecard.xhtml")));
            assertThat(lists).hasSizeGreaterThan(20);

            List<String> wrong = new ArrayList<>();
            lists.forEach((list, items) -> {
                int listed = listed(browser.to(list));
                if (listed != items) {
                    wrong.add(list + " lists " + listed + " instead of " + items);
                }
            });

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    @DisplayName("POAM-15 a board member reads the totals of the Commonwealth, and no number leads to an item")
    void theBoardReadsTotals() {
        try (Browser browser = Browser.open()) {
            browser.signIn("board").to("/dashboard/show.xhtml");

            assertThat(browser.find(By.id("of")).getText()).startsWith("The Commonwealth");
            assertThat(number(
                            browser.find(By.cssSelector("#tiles .stat__value")).getText()))
                    .isPositive();
            assertThat(browser.driver().findElements(By.cssSelector("main a"))).isEmpty();
        }
    }

    /** The addresses behind numbers, each with its number; days to fix lead to what was closed, which its note counts. */
    private static Map<String, Integer> numbers(Browser browser) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (WebElement link : browser.driver().findElements(By.cssSelector("main a[href*='/poam/list.xhtml']"))) {
            String href = link.getDomAttribute("href");
            boolean days = href.contains("since=") && !href.contains("until=");
            List<WebElement> tile = link.findElements(By.cssSelector(days ? ".stat__note" : ".stat__value"));
            if (!days || !tile.isEmpty()) {
                numbers.put(
                        href,
                        number(tile.isEmpty() ? link.getText() : tile.get(0).getText()));
            }
        }
        return numbers;
    }

    private static int listed(Browser browser) {
        List<WebElement> pager = browser.driver().findElements(By.cssSelector(".pager p"));
        if (!pager.isEmpty()) {
            String[] words = pager.get(0).getText().split(" ", -1);
            return number(words[words.length - 1]);
        }
        return browser.driver().findElements(By.cssSelector("#items tbody tr")).size();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D.*", ""));
    }
}
