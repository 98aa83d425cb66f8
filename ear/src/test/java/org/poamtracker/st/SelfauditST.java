package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.poamtracker.it.access.Authenticator;

/** A self-audit of one agency, from its launch to a packet that nobody can change unseen. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SelfauditST {

    private static final String CAMPAIGN = "Program check of the story";
    private static final String FACTOR = "/account/secondfactor.xhtml";
    private static final int YES = 0;
    private static final int PARTIAL = 1;
    private static final int QUESTIONS = 11;
    private static final int OWN = 3;

    /** Those whose Yes needs a file are said in part. */
    private static final Set<Integer> GAPS = Set.of(0, 1, 5, 8, 10);

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "AUDIT-1 to AUDIT-8 a self-audit is launched, answered by two, planned, signed by two, accepted, and its"
                    + " packet verified")
    void aYear() throws IOException {
        try (Browser browser = Browser.open()) {
            launch(browser);
            browser.signIn("iso.dta").to("/selfaudit/list.xhtml");
            browser.leavePageBy(browser.find(By.linkText(CAMPAIGN)));
            String response = browser.path();
            String certify = response.replace("/show.xhtml", "/certify.xhtml");
            begin(browser);
            give(browser, response);
            browser.signOut().signIn("staff.dta");
            answerTheRest(browser, response);
            browser.signOut().signIn("iso.dta");
            plan(browser, response.replace("/show.xhtml", "/gaps.xhtml"));
            sign(browser, certify, "Signed. The agency head signs next.");
            browser.signOut().signIn("head.dta");
            sign(browser, certify, "Certified. The packet is frozen.");
            browser.signOut().signIn("scio.eohhs").to(certify);
            browser.type("decide:words", "Seen.").press("decide:review");
            assertThat(browser.text()).contains("The central office sees that it is reviewed.");
            browser.signOut().signIn("compliance").to(certify).press("decide:accept");
            assertThat(browser.text()).contains("Accepted.", "Reviewed by the secretariat");
            verify(browser);
        }
    }

    /** The central office asks one agency. */
    private static void launch(Browser browser) {
        browser.signIn("compliance").to("/selfaudit/list.xhtml").press("launch");
        browser.choose("campaign:editionId", "Written information security program: the eleven elements, Version 1");
        browser.type("campaign:name", CAMPAIGN);
        browser.choose("campaign:agencyIds", "DTA, Department of Transitional Assistance");
        browser.press("campaign:launch");
        assertThat(browser.text()).contains("The campaign is launched.", "Department of Transitional Assistance");
        browser.signOut();
    }

    /** AUDIT-8: what is said is kept at once, without a button. */
    private static void begin(Browser browser) {
        browser.leavePageBy(browser.find(By.partialLinkText("Elements of the program")));
        String section = browser.path();
        for (int i = 0; i < OWN; i++) {
            answer(browser, i);
        }
        browser.type("answers:lines:0:remark", "Named in the charter, and no deputy.");
        browser.find(By.id("answers:lines:1:remark")).click();
        saved(browser, 0);
        browser.to(section);
        assertThat(browser.find(By.id("answers:lines:0:remark")).getDomProperty("value"))
                .isEqualTo("Named in the charter, and no deputy.");
        assertThat(browser.find(By.id("answers:lines:0:choice:" + PARTIAL)).isSelected())
                .isTrue();
        assertThat(browser.find(By.id("answers:lines:2:choice:" + YES)).isSelected())
                .isTrue();
    }

    /** The section goes to somebody else. */
    private static void give(Browser browser, String response) {
        browser.to(response);
        assertThat(browser.text()).contains(OWN + " of " + QUESTIONS);
        browser.leavePageBy(browser.find(By.partialLinkText("Give away")));
        browser.choose("give:personId", "Thuy Tran, Systems Security Analyst").press("give:save");
        assertThat(browser.text()).contains("The section is given away.", "Thuy Tran");
    }

    /** Who was given it finds it at home, and answers what is open. */
    private static void answerTheRest(Browser browser, String response) {
        String id = response.substring(response.indexOf("id="));
        browser.leavePageBy(browser.find(By.cssSelector("#auditSections a[href*='" + id + "&']")));
        browser.leavePageBy(browser.find(By.cssSelector(".tabs a[href$='open=true']")));
        assertThat(browser.driver().findElements(By.cssSelector("[data-line]"))).hasSize(QUESTIONS - OWN);
        String section = browser.path().replace("&open=true", "");
        browser.to(section);
        for (int i = OWN; i < QUESTIONS; i++) {
            answer(browser, i);
        }
        browser.to(response.replace("/show.xhtml", "/certify.xhtml"));
        assertThat(browser.text()).as("sections given are all that staff reach").doesNotContain("Review and sign");
        browser.to("/home.xhtml"); // the page that says so has no menu
    }

    private static void answer(Browser browser, int line) {
        browser.find(By.id("answers:lines:" + line + ":choice:" + (GAPS.contains(line) ? PARTIAL : YES)))
                .click();
        saved(browser, line);
    }

    private static void saved(Browser browser, int line) {
        By state = By.cssSelector("[data-line='W" + (line + 1) + "']:not(.is-waiting) [data-state='SAVED']");
        assertThat(browser.find(state).getText()).startsWith("Saved");
    }

    /** AUDIT-4: one gap becomes an item, which answers the others too. */
    private static void plan(Browser browser, String gaps) {
        browser.to(gaps);
        assertThat(browser.find(By.id("open")).getText()).contains(GAPS.size() + " of " + GAPS.size());
        browser.leavePageBy(browser.find(By.cssSelector("[id$=':0:draft']")));
        assertThat(browser.text()).contains("A new draft in the plan answers it now.");
        String number = browser.find(By.cssSelector(".gap .entries a")).getText();
        for (int left = GAPS.size() - 1; left > 0; left--) {
            WebElement field = browser.find(By.cssSelector("[id$=':number']"));
            browser.type(field.getDomAttribute("id"), number);
            browser.leavePageBy(browser.find(By.cssSelector("[id$=':link']")));
        }
        assertThat(browser.driver().findElements(By.id("open"))).isEmpty();
    }

    /** AUDIT-5: whoever has no second factor is led to where one is set up; afterwards password and code are asked for. */
    private static void sign(Browser browser, String certify, String said) {
        browser.to(certify);
        assertThat(browser.text()).contains("Nothing is missing.");
        browser.leavePageBy(browser.find(By.cssSelector("#sign a[href$='" + FACTOR + "']")));
        browser.press("start:begin");
        String secret = browser.find(By.id("secret")).getText();
        browser.type("confirm:password", Browser.demoPassword()).type("confirm:code", Authenticator.now(secret));
        browser.press("confirm:submit");
        List<String> codes = browser.driver().findElements(By.cssSelector("#codes li")).stream()
                .map(WebElement::getText)
                .toList();

        browser.to(certify);
        say(browser, "000000");
        assertThat(browser.text()).contains("do not prove who you are");
        say(browser, Authenticator.at(secret, 1));
        assertThat(browser.text()).contains(said, "Confirmed by password and a code of an authenticator app.");

        browser.to(FACTOR); // other stories sign in with the password alone
        browser.type("change:password", Browser.demoPassword()).type("change:code", codes.get(0));
        browser.press("change:turnOff");
    }

    private static void say(Browser browser, String code) {
        WebElement stated = browser.find(By.id("sign:stated"));
        if (!stated.isSelected()) {
            stated.click();
        }
        browser.type("sign:password", Browser.demoPassword()).type("sign:code", code);
        browser.press("sign:confirm");
    }

    /** The packet is downloaded and uploaded again, once as it is and once with one sign changed. */
    private void verify(Browser browser) throws IOException {
        String text =
                browser.find(By.cssSelector("#packets a[href$='as=json']")).getDomProperty("href");
        String print =
                browser.find(By.cssSelector("#packets a[href$='as=pdf']")).getDomProperty("href");
        assertThat(browser.fetch(print)).startsWith("200 %PDF-1.");
        String packet = (String) browser.driver()
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(async answer => done(await answer.text()))",
                        text);
        assertThat(packet).contains("Named in the charter, and no deputy.", "\"provedBy\":\"TOTP\"");

        upload(browser, packet);
        assertThat(browser.find(By.id("genuine")).getText()).contains("DTA", CAMPAIGN);
        upload(browser, packet.replace("no deputy", "no  eputy"));
        assertThat(browser.find(By.id("false")).isDisplayed()).isTrue();
    }

    private void upload(Browser browser, String packet) throws IOException {
        Path file = folder.resolve(String.format(Locale.ROOT, "packet-%d.json", packet.hashCode()));
        Files.write(file, packet.getBytes(StandardCharsets.UTF_8));
        browser.to("/selfaudit/verify.xhtml");
        browser.find(By.id("proving:packet")).sendKeys(file.toString());
        browser.press("proving:verify");
    }
}
