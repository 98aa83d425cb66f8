package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openqa.selenium.By;

/** An item of DTA that belongs to one story alone: a copy of one there is, planned by the ISO, opened by the SCIO. */
record OwnItem(String address, String number) {

    private static final ZoneId BOSTON = ZoneId.of("America/New_York");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    /** The ISO who is signed in plans one: due in 20 days, its only milestone in 10, given to this person. */
    static OwnItem plan(Browser browser, String assignee) {
        browser.to("/poam/list.xhtml?agency=DTA&status=open&severity=moderate");
        browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
        browser.to(browser.path().replace("/show.", "/clone.")).press("step:clone");
        browser.day("item:detectedOn", day(-2)).day("item:dueOn", day(20)).press("item:save");
        assertThat(browser.text()).contains("The changes are saved.");
        OwnItem item = new OwnItem(
                browser.path(), browser.find(By.cssSelector(".standing strong")).getText());
        browser.press("addMilestone").type("step:text", "The rule is in force").day("step:milestoneDueOn", day(10));
        browser.choose("step:assigneeId", assignee).press("step:save");
        browser.press("submit").press("step:submit");
        assertThat(browser.text()).contains("The item is submitted.");
        return item;
    }

    /** The SCIO who is signed in opens it. */
    void open(Browser browser) {
        at(browser).press("review").press("step:open");
        assertThat(browser.text()).contains("The item is open.");
    }

    /** Goes to its page. */
    Browser at(Browser browser) {
        return browser.to(address);
    }

    /** What its page says in one of its cards. */
    String says(Browser browser, String card) {
        return at(browser).find(By.id(card)).getText();
    }

    /** A day of the Commonwealth, so many days from today. */
    static LocalDate day(int fromToday) {
        return LocalDate.now(BOSTON).plusDays(fromToday);
    }

    /** Such a day as pages write it. */
    static String said(int fromToday) {
        return day(fromToday).format(SAID);
    }
}
