package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.poamtracker.it.access.Authenticator;

/** A second factor from the offer to its loss, as its holder and an administrator live through it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SecondFactorST {

    private static final String LOGIN = "story.factor";
    private static final String PASSWORD = "seven green umbrellas";
    private static final String PAGE = "/account/secondfactor.xhtml";

    @Test
    @DisplayName(
            "SEC-4 set up with an app, asked for at sign-in, a recovery code in its place, and taken away when lost")
    void itsLife() {
        try (Browser browser = Browser.open()) {
            String person = added(browser);
            signIn(browser);
            assertThat(browser.text()).contains("Make your account safer");
            browser.press("offer:putOff");
            assertThat(browser.text()).doesNotContain("Make your account safer");

            String secret = begun(browser);
            List<String> codes = confirmed(browser, secret);
            browser.press("goOn").signOut();

            signIn(browser);
            assertThat(browser.path()).startsWith("/code.xhtml");
            assertFree(browser, "code");
            say(browser, "000000");
            assertThat(browser.text()).contains("That code is wrong");
            say(browser, Authenticator.at(secret, 1));
            assertThat(browser.path()).startsWith("/home.xhtml");
            browser.signOut();

            signIn(browser);
            say(browser, codes.get(0));
            assertThat(browser.path()).startsWith("/home.xhtml");
            assertThat(browser.to(PAGE).find(By.id("state")).getText()).contains("9");
            assertFree(browser, "secondfactor-set");
            browser.signOut();
            signIn(browser);
            say(browser, codes.get(0));
            assertThat(browser.text()).contains("That code is wrong, or was used already");

            lost(browser, person);
            signIn(browser);
            assertThat(browser.path()).as("the password alone does").startsWith("/home.xhtml");
        }
    }

    /** Adds somebody as an administrator, sets the password through the link, and returns the address of that person's page. */
    private static String added(Browser browser) {
        browser.signIn("admin").to("/admin/newperson.xhtml");
        browser.type("person:fullName", "Story of a Factor").type("person:workMail", LOGIN + "@example.org");
        browser.type("person:login", LOGIN).press("person:add");
        String link = browser.find(By.id("linkAddress")).getText();
        String person = browser.find(By.cssSelector("a[href^='person.xhtml']")).getDomAttribute("href");
        browser.signOut().to(link.substring(link.indexOf("/link.xhtml")));
        browser.type("link:chosen", PASSWORD).press("link:submit");
        return "/admin/" + person;
    }

    private static void signIn(Browser browser) {
        browser.to("/signin.xhtml").type("signin:login", LOGIN).type("signin:password", PASSWORD);
        browser.press("signin:submit");
    }

    private static void say(Browser browser, String code) {
        browser.type("says:code", code).press("says:submit");
    }

    /** Begins to set it up, and returns the secret as the page shows it. */
    private static String begun(Browser browser) {
        browser.find(By.cssSelector("#account summary")).click();
        browser.leavePageBy(browser.find(By.cssSelector("#account a[href$='" + PAGE + "']")));
        assertFree(browser, "secondfactor");
        browser.press("start:begin");
        WebElement picture = browser.find(By.id("qr"));
        assertThat(picture.getDomAttribute("src")).startsWith("data:image/svg+xml;base64,");
        assertThat(picture.getDomAttribute("alt")).isNotBlank();
        Object drawn =
                browser.driver().executeScript("return arguments[0].complete && arguments[0].naturalWidth", picture);
        assertThat(((Number) drawn).intValue())
                .as("the content policy lets it through")
                .isPositive();
        assertFree(browser, "secondfactor-enrol");
        return browser.find(By.id("secret")).getText();
    }

    /** Confirms it, and returns the recovery codes. */
    private static List<String> confirmed(Browser browser, String secret) {
        browser.type("confirm:password", "not the password").type("confirm:code", Authenticator.now(secret));
        browser.press("confirm:submit");
        assertThat(browser.text()).contains("do not prove who you are");
        browser.type("confirm:password", PASSWORD).type("confirm:code", Authenticator.now(secret));
        browser.press("confirm:submit");
        List<String> codes = browser.driver().findElements(By.cssSelector("#codes li")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(codes).hasSize(10);
        assertFree(browser, "secondfactor-codes");
        return codes;
    }

    /** An administrator takes it away, with a reason that stands in the security log. */
    private static void lost(Browser browser, String person) {
        browser.signIn("admin").to(person);
        browser.driver().executeScript("document.getElementById('lost').noValidate = true");
        browser.press("lost:resetSecondFactor");
        assertThat(browser.driver().findElements(By.id("lost:reason")))
                .as("not without a reason")
                .hasSize(1);
        assertFree(browser, "person-lost");
        browser.type("lost:reason", "Lost on the train; seen in person").press("lost:resetSecondFactor");
        assertThat(browser.driver().findElements(By.id("lost:reason"))).isEmpty();
        browser.to("/admin/securitylog.xhtml?action=SECOND_FACTOR_RESET");
        assertThat(browser.text()).contains("Lost on the train; seen in person", LOGIN);
        browser.signOut();
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
