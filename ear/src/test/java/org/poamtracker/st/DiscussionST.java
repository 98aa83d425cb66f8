package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Staff says something about an item and calls somebody by name, without a mouse. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DiscussionST {

    @Test
    @DisplayName(
            "NOTE-8 a name is offered while it is typed, taken by keyboard, and what was said is part of the item's story")
    void aNameIsOffered() {
        try (Browser browser = Browser.open()) {
            browser.signIn("staff.dta");
            browser.leavePageBy(browser.find(By.cssSelector("#mine a")));
            browser.leavePageBy(browser.find(By.cssSelector("#talk a")));
            WebElement words = browser.find(By.id("talk:words"));
            words.sendKeys("Please look, @");
            String name = browser.patiently()
                    .until(driver -> driver.findElement(By.cssSelector("#callable [aria-selected=true]")))
                    .getText();
            words.sendKeys(Keys.ENTER);
            words.sendKeys("and thank you");

            browser.press("talk:say");

            assertThat(browser.find(By.cssSelector(".comment")).getText())
                    .isEqualTo("Please look, @" + name + " and thank you");
            assertThat(browser.find(By.id("talk:unfollow")).isDisplayed()).isTrue();
            browser.to(browser.path().replace("/discussion/show", "/poam/history"));
            assertThat(browser.text()).contains("and thank you");
        }
    }
}
