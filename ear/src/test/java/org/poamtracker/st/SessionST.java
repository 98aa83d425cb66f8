package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;

/** Coming, going, and doors that stay shut: what a reader is told, by whole pages and by parts of one. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SessionST {

    private static final String COOKIE = "poam-session";
    private static final String ASK_AJAX = """
            const done = arguments[0];
            fetch('/account/password.xhtml', {
                method: 'POST',
                headers: {'Faces-Request': 'partial/ajax', 'Content-Type': 'application/x-www-form-urlencoded'},
                body: 'jakarta.faces.partial.ajax=true&password=password&jakarta.faces.ViewState=7:7'
            }).then(async answer => done(await answer.text())).catch(problem => done(String(problem)));
            """;
    private static final String SPOIL =
            "document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]').forEach(field => field.value = '7:7')";

    @Test
    @DisplayName("SEC-1 a wrong password and an unknown login are refused with the same words")
    void refusesWithoutSayingWhy() {
        try (Browser browser = Browser.open()) {
            String wrong = refusal(browser, "head.dor");
            String unknown = refusal(browser, "nobody.there");

            assertThat(wrong).contains("do not go together").isEqualTo(unknown);
            assertThat(browser.path()).startsWith("/signin.xhtml");
        }
    }

    private static String refusal(Browser browser, String login) {
        browser.to("/signin.xhtml").type("signin:login", login).type("signin:password", "not the one of this account");
        browser.press("signin:submit");
        return browser.find(By.cssSelector("#messages .callout")).getText();
    }

    @Test
    @DisplayName("SEC-3 who forgot a password learns nothing about which accounts there are")
    void answersTheSameForAnyLogin() {
        try (Browser browser = Browser.open()) {
            assertThat(answer(browser, "head.dor")).isEqualTo(answer(browser, "nobody.there"));
        }
    }

    private static String answer(Browser browser, String login) {
        browser.to("/forgotten.xhtml").type("forgotten:login", login).press("forgotten:submit");
        browser.find(By.id("asked"));
        return browser.text();
    }

    @Test
    @DisplayName("SEC-5 after signing out nothing opens, and the page wanted comes after signing in")
    void signsOut() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dor").signOut();
            assertThat(browser.text()).contains("You are signed out");

            browser.to("/account/sessions.xhtml");
            assertThat(browser.path()).startsWith("/signin.xhtml?to=");

            browser.type("signin:login", "iso.dor").type("signin:password", Browser.demoPassword());
            browser.press("signin:submit");
            assertThat(browser.path()).startsWith("/account/sessions.xhtml");
        }
    }

    @Test
    @DisplayName("SEC-5 a session ended from another browser is over at once, for a part of a page too")
    void endsElsewhere() {
        try (Browser browser = Browser.open()) {
            Cookie here = browser.signIn("head.dta").driver().manage().getCookieNamed(COOKIE);
            browser.driver().manage().deleteAllCookies();
            browser.signIn("head.dta").to("/account/sessions.xhtml");
            endOthers(browser);
            browser.to("/account/password.xhtml");

            browser.driver().manage().deleteAllCookies();
            browser.driver().manage().addCookie(here);
            assertThat(partOfPage(browser)).contains("<redirect url=\"/signin.xhtml");
            browser.to("/home.xhtml");
            assertThat(browser.path()).startsWith("/signin.xhtml");
        }
    }

    private static void endOthers(Browser browser) {
        List<WebElement> others = browser.driver().findElements(By.cssSelector("#sessions button"));
        assertThat(others).isNotEmpty();
        for (int left = others.size(); left > 0; left--) {
            browser.leavePageBy(browser.find(By.cssSelector("#sessions button")));
        }
        assertThat(browser.driver().findElements(By.cssSelector("#sessions button")))
                .isEmpty();
    }

    @Test
    @DisplayName("what may not be opened, is not there or is too old says so in plain words and leads home")
    void refusesKindly() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dor");

            browser.to("/admin/accounts.xhtml");
            assertKind(browser, "You may not open this");
            browser.to("/no/such/page.xhtml");
            assertKind(browser, "There is nothing here");
            browser.to("/account/password.xhtml").driver().executeScript(SPOIL);
            browser.driver().executeScript("document.getElementById('password').noValidate = true");
            browser.press("password:submit");
            assertKind(browser, "This page is too old");
        }
    }

    /** What a page that changes a part of itself is answered. */
    private static String partOfPage(Browser browser) {
        return (String) browser.driver().executeAsyncScript(ASK_AJAX);
    }

    private static void assertKind(Browser browser, String title) {
        assertThat(browser.find(By.tagName("h1")).getText()).isEqualTo(title);
        assertThat(browser.find(By.id("home")).getAttribute("href")).endsWith("/home.xhtml");
        assertThat(browser.text()).doesNotContain("Exception", "WildFly", "org.poamtracker");
    }
}
