package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Who has no mouse gets everywhere too, and sees where. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KeyboardST {

    /** Notes every control that the focus comes to, and those where nothing shows it, twice looked at. */
    private static final String WATCH = """
            const unmarked = at => {
                const style = getComputedStyle(at);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                return !outlined && style.boxShadow === 'none';
            };
            const doubted = new Set();
            window.reached = new Set();
            document.addEventListener('focusin', event => {
                window.reached.add(event.target);
                if (unmarked(event.target)) { doubted.add(event.target); }
            });
            window.unmarked = () => [...doubted].filter(at => { at.blur(); at.focus(); return unmarked(at); });
            """;

    /** A field for a day stops at month, day, year and picker; no page has more of them than this makes up for. */
    private static final int PARTS_OF_DAYS = 30;

    private static final String CONTROLS = """
            return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(control =>
                !control.disabled && control.type !== 'hidden' && control.tabIndex >= 0
                    && control.checkVisibility({visibilityProperty: true}))
            """;

    @Test
    @DisplayName("UX every control of the list and of an item is reached with the tab key, and shows that it is")
    void isReachedByKeyboard() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta").to("/poam/list.xhtml");
            walk(browser);
            browser.leavePageBy(browser.find(By.cssSelector("#items tbody a")));
            walk(browser);
        }
    }

    private static void walk(Browser browser) {
        Long controls = (Long) browser.driver().executeScript("return (() => {" + CONTROLS + "})().length");
        browser.driver().executeScript(WATCH);
        Actions keys = new Actions(browser.driver());
        for (long step = 0; step < controls + PARTS_OF_DAYS; step++) {
            keys.sendKeys(Keys.TAB);
        }
        keys.perform();
        Object missed = browser.driver()
                .executeScript("return (() => {" + CONTROLS + "})().filter(control => !window.reached.has(control))"
                        + ".map(control => control.outerHTML.substring(0, 200))");

        assertThat((List<?>) missed).as("out of reach on " + browser.path()).isEmpty();
        assertThat((List<?>)
                        browser.driver().executeScript("return window.unmarked().map(control => control.outerHTML)"))
                .as("focus that does not show on " + browser.path())
                .isEmpty();
    }
}
