package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.RuleViolation;

class PasswordRulesTest {

    private static final List<String> ABOUT = List.of("iso.dta", "Renata Oliveira");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purple lamp eats seven trains",
                "ünïcödé wörter zählen ganz",
                "   blanks   count   too   ",
                "qK8!zt4#Lw1@vPx"
            })
    @DisplayName("SEC-3 a long one of any letters is welcome, blanks and other alphabets too")
    void welcome(String password) {
        assertThatCode(() -> PasswordRules.check(password, ABOUT, false)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("SEC-3 fewer than 15 characters are too few, counted as a reader counts them")
    void tooShort() {
        assertRefused("kW3!zt4#Lw1@vP", "security.password-too-short");
        assertRefused("\uD83D\uDE00".repeat(14), "security.password-too-short");
        assertRefused("e\u0301".repeat(14), "security.password-too-short");
    }

    @Test
    @DisplayName("SEC-3 128 characters are taken, more are not")
    void tooLong() {
        String long128 = "kettle wombat quartz ".repeat(7).substring(0, 128);

        assertThatCode(() -> PasswordRules.check(long128, ABOUT, false)).doesNotThrowAnyException();
        assertRefused(long128 + "x", "security.password-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "correct horse battery staple",
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "qwertyuiopasdfgh",
                "Renata Oliveira1",
                "massachusettspoam",
                "P@ssw0rdP@ssw0rd"
            })
    @DisplayName("SEC-3 what is known, repeated, a row of keys or about its holder is refused")
    void guessable(String password) {
        assertRefused(password, "security.password-guessable");
    }

    @Test
    @DisplayName("SEC-3 letters and digits are asked for only where an agency has to (940 CMR 27)")
    void lettersAndDigits() {
        String words = "purple lamp eats seven trains";

        assertThatThrownBy(() -> PasswordRules.check(words, ABOUT, true))
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                        .isEqualTo("security.password-letters-and-digits"));
        assertThatCode(() -> PasswordRules.check(words + " 7", ABOUT, true)).doesNotThrowAnyException();
    }

    private static void assertRefused(String password, String code) {
        assertThatThrownBy(() -> PasswordRules.check(password, ABOUT, false))
                .as(password)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
