package org.poamtracker.st;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What each role finds when it comes in: its part of the work, and nothing of the others'. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RolesST {

    private static final String OPEN_ITEMS = "/poam/list.xhtml?status=OPEN";
    private static final Set<String> EDITING = Set.of("edit", "submit", "discard", "closure", "extend", "repeat");

    @Test
    @DisplayName("POAM-15 a head reads the whole agency, and writes none of it")
    void aHeadReads() {
        try (Browser browser = Browser.open()) {
            browser.signIn("head.dta");

            assertThat(entries(browser))
                    .containsExactly(
                            "Home", "Dashboard", "POAM", "Findings", "Programs", "Self-audit", "Library", "Reports");
            assertThat(agencies(browser.to(OPEN_ITEMS))).containsExactly("DTA");
            assertThat(steps(openFirst(browser))).isEmpty();
            assertShut(browser, "/poam/new.xhtml", "/intake/list.xhtml", "/admin/accounts.xhtml");
        }
    }

    @Test
    @DisplayName("POAM-15 a contributor sees what is assigned, and says what is done")
    void staffWorksMilestones() {
        try (Browser browser = Browser.open()) {
            browser.signIn("staff.dta");

            assertThat(entries(browser)).containsExactly("Home", "Dashboard", "POAM", "Self-audit", "Library");
            browser.leavePageBy(browser.find(By.cssSelector("#mine a")));
            assertThat(steps(browser)).isEmpty();
            assertThat(links(browser, "/poam/done.xhtml")).isNotEmpty();
            assertThat(links(browser, "/poam/drop.xhtml")).isEmpty();
            assertShut(browser, "/finding/list.xhtml", "/report/list.xhtml", "/intake/list.xhtml");
        }
    }

    @Test
    @DisplayName("POAM-15 who edits one agency and works in another chooses between them, and edits the one only")
    void mixedEditsOneOnly() {
        try (Browser browser = Browser.open()) {
            browser.signIn("mixed.dta");

            assertThat(agencies(browser.to(OPEN_ITEMS))).containsExactly("DOR", "DTA");
            narrow(browser, "Department of Revenue");
            assertThat(agencies(browser)).containsExactly("DOR");
            assertThat(steps(openFirst(browser))).doesNotContainAnyElementsOf(EDITING);
            narrow(browser, "Department of Transitional Assistance");
            assertThat(agencies(browser)).containsExactly("DTA");
            assertThat(steps(openFirst(browser))).contains("edit");
        }
    }

    @Test
    @DisplayName("POAM-3 a secretariat decides what waits, edits nothing, and hears of vacant posts")
    void aSecretariatDecides() {
        try (Browser browser = Browser.open()) {
            browser.signIn("scio.eohhs");

            assertThat(browser.find(By.id("vacancies")).getText()).contains("Agency information security officer");
            assertThat(browser.find(By.id("requests")).isDisplayed()).isTrue();
            assertThat(agencies(browser.to("/poam/list.xhtml"))).contains("DTA").doesNotContain("DOR");
            browser.to("/home.xhtml").leavePageBy(browser.find(By.cssSelector("#decide a")));
            assertThat(steps(browser)).containsExactly("review");
            assertShut(browser, "/poam/new.xhtml", "/admin/trail.xhtml");
        }
    }

    @Test
    @DisplayName("POAM-15 the central office reads all agencies and confirms wide grants")
    void theCentralOfficeReadsAll() {
        try (Browser browser = Browser.open()) {
            browser.signIn("compliance");

            assertThat(entries(browser))
                    .containsExactly(
                            "Home",
                            "Dashboard",
                            "POAM",
                            "Findings",
                            "Programs",
                            "Self-audit",
                            "Library",
                            "Reports",
                            "Administration");
            assertThat(agencies(browser.to("/poam/list.xhtml"))).contains("DTA", "DOR");
            assertThat(steps(openFirst(browser.to(OPEN_ITEMS)))).doesNotContainAnyElementsOf(EDITING);
            assertThat(browser.to("/admin/grants.xhtml").find(By.tagName("h1")).getText())
                    .isEqualTo("Grants to confirm");
            assertShut(browser, "/admin/accounts.xhtml", "/admin/securitylog.xhtml", "/poam/new.xhtml");
        }
    }

    @Test
    @DisplayName("POAM-8 an auditor verifies and changes no plan")
    void anAuditorVerifies() {
        try (Browser browser = Browser.open()) {
            browser.signIn("auditor");

            browser.leavePageBy(browser.find(By.cssSelector("#verify a")));
            assertThat(steps(browser)).containsExactly("verify");
            assertShut(browser, "/poam/new.xhtml", "/intake/list.xhtml", "/admin/accounts.xhtml");
        }
    }

    @Test
    @DisplayName("POAM-15 contractors and board members are told what is coming, and see no item")
    void othersSeeNoItem() {
        try (Browser browser = Browser.open()) {
            for (String login : List.of("contractor.acme", "board")) {
                boolean board = "board".equals(login);
                browser.signIn(login);
                assertThat(entries(browser))
                        .isEqualTo(board ? List.of("Home", "Dashboard", "Library") : List.of("Home", "Library"));
                assertThat(browser.find(By.cssSelector("main .callout")).getText())
                        .contains(board ? "Totals of the Commonwealth" : "will be here");
                assertShut(browser, "/poam/list.xhtml", "/finding/list.xhtml", "/report/list.xhtml");
                browser.to("/home.xhtml").signOut();
            }
        }
    }

    @Test
    @DisplayName("SEC-6 an administrator finds accounts and the security log, and no business record")
    void anAdministratorSeesNoRecord() {
        try (Browser browser = Browser.open()) {
            browser.signIn("admin");

            assertThat(entries(browser)).containsExactly("Home", "Library", "Administration");
            assertThat(browser.find(By.id("administration")).getText()).contains("Accounts and roles", "Security log");
            assertThat(browser.to("/admin/securitylog.xhtml").text()).contains("Signed in");
            assertShut(browser, "/poam/list.xhtml", "/finding/list.xhtml", "/report/list.xhtml", "/intake/list.xhtml");
        }
    }

    private static List<String> entries(Browser browser) {
        return browser.driver().findElements(By.cssSelector(".nav__link")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static Set<String> agencies(Browser browser) {
        return browser.driver().findElements(By.cssSelector("#items tbody abbr")).stream()
                .map(WebElement::getText)
                .collect(toCollection(TreeSet::new));
    }

    private static Browser openFirst(Browser browser) {
        return browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
    }

    /** What can be done with the item, by the buttons beside its heading. */
    private static List<String> steps(Browser browser) {
        return browser.driver().findElements(By.cssSelector(".heading .actions a")).stream()
                .map(step -> step.getDomAttribute("id"))
                .toList();
    }

    private static void narrow(Browser browser, String agency) {
        browser.choose("switchAgency", agency)
                .leavePageBy(browser.find(By.cssSelector(".switcher button")))
                .to("/poam/list.xhtml?status=OPEN&agency="
                        + browser.find(By.id("switchAgency")).getDomProperty("value"));
    }

    private static List<WebElement> links(Browser browser, String to) {
        return browser.driver().findElements(By.cssSelector("a[href^='" + to + "']"));
    }

    private static void assertShut(Browser browser, String... paths) {
        for (String path : paths) {
            assertThat(browser.to(path).find(By.tagName("h1")).getText())
                    .as(path)
                    .isEqualTo("You may not open this");
        }
    }
}
