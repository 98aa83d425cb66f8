package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The ways to look at items: as a list that one keeps as one likes it, a board, a calendar, and the calendar of another program. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WaysST {

    @Test
    @DisplayName(
            "POAM-15 a view keeps filters, order and columns, and opens for others of the agency, never for others")
    void aViewIsKeptAndShared() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/list.xhtml?severity=high&sort=number&dir=desc");
            List<String> high = texts(browser, "#items tbody a");
            browser.press("keepView").type("keep:name", "High, newest number first");
            tick(browser, "Owner", false);
            tick(browser, "Times moved", true);
            browser.choose("keep:place", "DTA · Department of Transitional Assistance")
                    .press("keep:save");

            browser.signOut().signIn("head.dta").to("/poam/list.xhtml");
            browser.leavePageBy(browser.find(By.linkText("High, newest number first")));
            assertThat(texts(browser, "#items tbody a")).isEqualTo(high);
            assertThat(texts(browser, "#items thead th"))
                    .anyMatch(head -> head.contains("Times moved"))
                    .doesNotContain("Owner");

            browser.signOut().signIn("iso.dor").to("/poam/list.xhtml");
            assertThat(texts(browser, ".views a")).doesNotContain("High, newest number first");
        }
    }

    @Test
    @DisplayName("UX nothing is chosen in a list that was just opened, and then nothing is changed")
    void nothingIsChosenAtFirst() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/list.xhtml");
            assertThat(browser.find(By.id("every")).isSelected()).isFalse();
            assertThat(browser.press("change").text()).contains("No item is chosen");

            browser.to("/poam/list.xhtml").find(By.id("every")).click();
            assertThat(browser.press("change").find(By.id("bulk:preview")).isDisplayed())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("UX an item stands in its column of the board and on its day of the calendar")
    void boardAndCalendarShowTheItem() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/board.xhtml");
            WebElement first = browser.find(By.cssSelector("[aria-labelledby=columnOPEN] .board__item a"));
            String number = first.getText();
            browser.leavePageBy(first);
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains(number, "Open");
            String due = browser.find(By.cssSelector("#glance time")).getDomAttribute("datetime");

            browser.to("/calendar/month.xhtml?month=" + due.substring(0, 7));
            assertThat(browser.find(By.cssSelector(".month")).getText()).contains(number);
            assertThat(browser.driver().findElements(By.cssSelector(".month__day--today")))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    @DisplayName(
            "POAM-15 a calendar program reads the secret address without a session, and finds nothing once it is taken away")
    void theFeedIsReadUntilItIsTakenAway() throws Exception {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/calendar/feed.xhtml").press("feed:make");
            String address = browser.find(By.id("address")).getText();

            HttpResponse<String> calendar = get(address);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("DTA-");

            browser.press("feed:revoke");
            assertThat(get(address).statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static List<String> texts(Browser browser, String css) {
        return browser.driver().findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void tick(Browser browser, String column, boolean shown) {
        WebElement box = browser.find(
                By.xpath("//*[@id='columns']//label[normalize-space()='" + column + "']/preceding-sibling::input"));
        if (box.isSelected() != shown) {
            box.click();
        }
    }
}
