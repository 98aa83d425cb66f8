package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** What the product is for, from a line of a workbook to a closed item and to the reports about all of them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MainST {

    private static final Path WORKBOOK =
            Path.of("..", "ejb", "src", "test", "resources", "workbook", "FedRAMP-POAM-Template.xlsx");
    private final LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));

    @TempDir
    Path folder;

    @Test
    @DisplayName("POAM-3 an imported draft is completed, submitted, opened, worked, evidenced and independently closed")
    void fromWorkbookToClosed() throws IOException {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta");
            importWorkbook(browser);
            String item = openNewest(browser);
            complete(browser, item);
            seeWhatWouldChange(browser, item);
            plan(browser, item);
            go(browser, item, "submit", "step:submit", "The item is submitted.");

            as(browser, "scio.eohhs");
            go(browser, item, "review", "step:open", "The item is open.");

            as(browser, "iso.dta");
            finishMilestones(browser, item);
            attach(browser, item);
            go(browser, item, "closure", "step:ask", "Closure is asked for.");

            as(browser, "auditor");
            go(browser, item, "verify", "step:verify", "The item is closed.");
            assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Closed");
        }
    }

    /** Brings the template in, as far as what it would do. */
    static void bringWorkbook(Browser browser) {
        browser.to("/intake/list.xhtml");
        browser.find(By.cssSelector("#workbook input[type=file]"))
                .sendKeys(WORKBOOK.toAbsolutePath().normalize().toString());
        browser.press("workbook:submit").find(By.cssSelector("#preview, #nothing"));
    }

    private static void importWorkbook(Browser browser) {
        bringWorkbook(browser);
        assertThat(browser.find(By.id("fresh")).getText()).isNotEqualTo("0");
        assertThat(browser.find(By.cssSelector("#entries tbody tr")).getText()).contains("V-1Example", "New");
        browser.press("decide:accept").find(By.id("taken"));
    }

    private static String openNewest(Browser browser) {
        browser.leavePageBy(browser.find(By.cssSelector("#taken a")));
        browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
        assertThat(browser.find(By.cssSelector(".standing")).getText()).contains("Draft");
        assertThat(browser.text()).contains("V-1Example");
        return browser.path();
    }

    private void complete(Browser browser, String item) {
        browser.to(item).press("edit");
        browser.choose("item:originalRating", "Moderate");
        browser.day("item:detectedOn", today.minusDays(2));
        browser.choose("item:sourceKind", "Scan");
        browser.type("item:description", "Seen by the scanner on two servers.");
        browser.type("item:detectorSource", "Scanner");
        browser.type("item:remediationPlan", "Patch both servers, then scan again.");
        new Select(browser.find(By.id("item:ownerId"))).selectByIndex(1);
        browser.type("item:pointOfContact", "Renata Oliveira");
        browser.type("item:office", "Operations");
        browser.type("item:resources", "Own staff");
        browser.day("item:legalDueOn", null);
        untick(browser, "item:knownExploited");
        untick(browser, "item:vendorDependent");
        browser.day("item:dueOn", today.plusDays(20));
        browser.press("item:save");
        assertThat(browser.text()).contains("The changes are saved.");
    }

    /** The same workbook once more: it says for each field what stands now and what the file says, before anything is taken. */
    private static void seeWhatWouldChange(Browser browser, String item) {
        bringWorkbook(browser);
        browser.leavePageBy(browser.find(By.cssSelector("#rows .tabs a[href*='rows=CHANGED']")));
        WebElement row = browser.find(By.cssSelector("#entries tbody tr"));
        assertThat(row.getText()).contains("V-1Example", "Changed", "Point of contact", "Description");
        assertThat(row.findElement(By.xpath(".//dt[.='Point of contact']/following-sibling::dd/del"))
                        .getText())
                .isEqualTo("Renata Oliveira");
        assertThat(row.findElement(By.cssSelector("th a")).getDomAttribute("href"))
                .isEqualTo(item);
        browser.leavePageBy(browser.find(By.cssSelector("#rows .tabs a[href*='rows=REFUSED']")));
        assertThat(browser.find(By.id("rows")).getText()).contains("No row of the workbook comes to this.");
        browser.press("decide:discard").find(By.id("discarded"));
    }

    private static void untick(Browser browser, String id) {
        WebElement box = browser.find(By.id(id));
        if (box.isSelected()) {
            box.click();
        }
    }

    /** What the workbook planned lies in the past: one milestone of our own takes its place. */
    private void plan(Browser browser, String item) {
        browser.to(item).press("addMilestone");
        browser.type("step:text", "Both servers are patched").day("step:milestoneDueOn", today.plusDays(10));
        browser.press("step:save");
        assertThat(browser.text()).contains("The milestone is added.");
        List<String> planned = links(browser, "/poam/drop.xhtml");
        for (String drop : planned.subList(0, planned.size() - 1)) {
            browser.to(drop).press("step:drop");
        }
        assertThat(browser.driver().findElements(By.id("lacks"))).isEmpty();
    }

    private void finishMilestones(Browser browser, String item) {
        for (String done : links(browser.to(item), "/poam/done.xhtml")) {
            browser.to(done).day("step:doneOn", today).press("step:finish");
            assertThat(browser.text()).contains("The milestone is done.");
        }
    }

    private void attach(Browser browser, String item) throws IOException {
        Path proof = Files.writeString(folder.resolve("scan.txt"), "0 findings\n");
        browser.to(item).press("attach");
        browser.find(By.id("upload:parts")).sendKeys(proof.toString());
        browser.type("upload:note", "The second scan").press("upload:attach");
        assertThat(browser.text()).contains("The files are attached.", "scan.txt");
    }

    private static void go(Browser browser, String item, String step, String button, String said) {
        browser.to(item).press(step).press(button);
        assertThat(browser.text()).contains(said);
    }

    private static void as(Browser browser, String login) {
        browser.signOut().signIn(login);
    }

    private static List<String> links(Browser browser, String to) {
        return browser.driver().findElements(By.cssSelector("a[href^='" + to + "']")).stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
    }

    @Test
    @DisplayName("REP-1 the compliance officer orders every report and fetches each as PDF")
    void fetchesReports() {
        try (Browser browser = Browser.open()) {
            browser.signIn("compliance").to("/report/list.xhtml");
            chooseAgency(browser, "planForm", "DTA Department of Transitional Assistance");
            browser.press("planForm:orderPlan");
            chooseAgency(browser, "surveyForm", "DTA Department of Transitional Assistance");
            browser.press("surveyForm:orderSurvey");
            chooseAgency(browser, "scoresForm", "DTA Department of Transitional Assistance");
            browser.press("scoresForm:orderScores");
            chooseAgency(browser, "certificateForm", "DTA Department of Transitional Assistance");
            browser.press("certificateForm:orderCertificate")
                    .press("annualForm:orderAnnual")
                    .press("lateForm:orderLate")
                    .press("overdueForm:orderOverdue")
                    .press("slipsForm:orderSlips")
                    .press("acceptedForm:orderAccepted")
                    .press("repeatsForm:orderRepeats")
                    .press("scorecardForm:orderScorecard")
                    .press("programsForm:orderPrograms");

            browser.patiently().until(d -> links(browser, "/job/result").size() == 12);
            for (String result : links(browser, "/job/result")) {
                assertThat(browser.fetch(result)).as(result).startsWith("200 %PDF-");
            }
        }
    }

    /** Types the beginning of a name and takes the one agency that is left. */
    private static void chooseAgency(Browser browser, String form, String name) {
        browser.find(By.id(form + ":agency_label")).click();
        browser.find(By.id(form + ":agency_filter")).sendKeys(name);
        By offered = By.cssSelector("[id='" + form + ":agency_items'] li:not([style*='none'])");
        browser.patiently().until(d -> d.findElements(offered).size() == 1);
        browser.find(offered).click();
        assertThat(browser.find(By.id(form + ":agency_label")).getText()).isEqualTo(name);
    }
}
