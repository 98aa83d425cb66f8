package org.poamtracker.st;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door: who comes with a name and a password gets in, and finds no barrier on the way. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInST {

    @Test
    @DisplayName("SEC-1 an account of the demonstration signs in with the password made on this machine")
    void signsIn() {
        try (Browser browser = Browser.open()) {
            browser.signIn("iso.dta");

            assertThat(browser.path()).doesNotContain("signin");
            assertThat(browser.text()).contains("Your account");
        }
    }

    @Test
    @DisplayName("the sign-in page has no barriers, light and dark, narrow and wide")
    void hasNoBarriers() {
        try (Browser browser = Browser.open()) {
            for (String scheme : new String[] {"light", "dark"}) {
                for (int width : new int[] {320, 1280}) {
                    browser.prefer(scheme)
                            .width(width)
                            .to("/signin.xhtml")
                            .photograph("signin-" + scheme + "-" + width);

                    assertThat(browser.barriers()).as(scheme + " " + width).isEmpty();
                }
            }
        }
    }
}
