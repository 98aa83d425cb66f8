package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.st.OwnItem.day;
import static org.poamtracker.st.OwnItem.said;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A day of those who keep plans moving: one asks, another decides, and each sees what became of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DayST {

    private static final String ISO = "Renata Oliveira";
    private static final String STAFF = "Thuy Tran";

    @Test
    @DisplayName("POAM-5 the ISO plans and slips, and the SCIO decides two later dates at once with the same reason")
    void theIsoSlipsAndTheScioDecides() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta");
            OwnItem first = OwnItem.plan(browser, ISO);
            OwnItem second = OwnItem.plan(browser, ISO);
            browser.signOut().signIn("scio.eohhs");
            first.open(browser);
            second.open(browser);

            browser.to("/home.xhtml").signOut().signIn("iso.dta");
            askForLater(browser, first);
            askForLater(browser, second);

            browser.signOut().signIn("scio.eohhs");
            choose(browser, first, second);
            browser.type("inbox:reason", "The vendor's letter is convincing.").press("inbox:approve");
            assertThat(browser.text()).contains("Requests decided: 2").doesNotContain(first.number(), second.number());

            browser.signOut().signIn("iso.dta");
            assertThat(second.says(browser, "requests")).contains("Approved", "The vendor's letter is convincing.");
            assertThat(browser.find(By.id("glance")).getText()).contains(said(40), said(20), "Times moved");
            assertThat(browser.find(By.id("milestones")).getText()).contains(said(30), said(10));
        }
    }

    @Test
    @DisplayName("POAM-10 the ISO asks for a Moderate risk to be accepted, and the agency's head accepts it")
    void theHeadAcceptsARisk() {
        try (Browser browser = Browser.open()) {
            OwnItem item = open(browser, ISO);
            browser.signOut().signIn("iso.dta");
            item.at(browser).find(By.cssSelector("#more summary")).click();
            browser.press("accept").day("step:acceptedUntil", day(90));
            browser.type("step:reason", "The system is replaced in spring.")
                    .type("step:compensatingControl", "It is reached from one room only.")
                    .press("step:ask");

            browser.signOut().signIn("head.dta");
            choose(browser, item);
            browser.type("inbox:reason", "Agreed until spring.").press("inbox:approve");

            assertThat(browser.text()).contains("Requests decided: 1");
            assertThat(item.says(browser, "requests")).contains("Approved", "Agreed until spring.", said(90));
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Risk accepted");
        }
    }

    @Test
    @DisplayName("POAM-11 the ISO asks for another rating, and it is the SCIO who sets it")
    void theScioSetsARating() {
        try (Browser browser = Browser.open()) {
            OwnItem item = open(browser, ISO);
            browser.signOut().signIn("iso.dta");
            item.at(browser).find(By.cssSelector("#more summary")).click();
            browser.press("deviate").choose("step:deviation", "Risk adjustment").choose("step:askedRating", "Low");
            browser.type("step:reason", "Only the guards come near it.").press("step:ask");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Moderate");

            browser.signOut().signIn("scio.eohhs");
            browser.to("/poam/requests.xhtml").leavePageBy(browser.find(By.linkText(item.number())));
            browser.type("step:reason", "Seen on site.").press("step:approve");

            assertThat(item.says(browser, "requests")).contains("Risk adjustment", "Approved", "Seen on site.");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Low");
        }
    }

    @Test
    @DisplayName("POAM-8 staff says that its milestone is done, and the ISO who planned it reads when and how")
    void staffUpdatesAMilestone() {
        try (Browser browser = Browser.open()) {
            OwnItem item = open(browser, STAFF);
            browser.signOut().signIn("staff.dta");
            browser.to("/poam/mine.xhtml").leavePageBy(browser.find(By.linkText(item.number())));
            browser.leavePageBy(browser.find(By.cssSelector("#milestones a[href*='/poam/done.xhtml']")));
            browser.day("step:doneOn", day(0))
                    .type("step:reason", "Eleven of eleven.")
                    .press("step:finish");
            assertThat(browser.text()).contains("The milestone is done.");

            browser.signOut().signIn("iso.dta");
            assertThat(item.says(browser, "milestones")).contains("Done", said(0), STAFF);
            assertThat(browser.find(By.id("ledger")).getText()).contains("Eleven of eleven.");
        }
    }

    /** An item of its own that the SCIO, who is signed in afterwards, has opened. */
    private static OwnItem open(Browser browser, String assignee) {
        browser.signIn("iso.dta");
        OwnItem item = OwnItem.plan(browser, assignee);
        browser.signOut().signIn("scio.eohhs");
        item.open(browser);
        return item;
    }

    private static void askForLater(Browser browser, OwnItem item) {
        item.at(browser).press("extend").day("step:newDueOn", day(40));
        browser.choose("step:justification", "A vendor has not delivered")
                .type("step:reason", "The vendor delivers late.");
        browser.day("step:milestone:0:milestoneDueOn", day(30)).press("step:ask");
        assertThat(browser.find(By.id("requests")).getText()).contains("Waiting", said(20), said(40));
    }

    /** Chooses requests in the inbox, by their items. */
    private static void choose(Browser browser, OwnItem... items) {
        browser.to("/poam/requests.xhtml");
        for (OwnItem item : items) {
            browser.find(By.cssSelector("input[aria-label$='" + item.number() + "']"))
                    .click();
        }
    }
}
