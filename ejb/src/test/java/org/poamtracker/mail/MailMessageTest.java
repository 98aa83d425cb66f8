package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.MissingResourceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.RuleViolation;

class MailMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.org",
                "ana@example.org\r\nBcc: all@example.org",
                "ana@example.org\nX: y",
                "ana@example.org, bob@example.org",
                "Ana <ana@example.org>",
                "ana@example.org\u0000",
                "ana@exam ple.org",
                "ana@example.org;bob@example.org"
            })
    @DisplayName("MAIL-5 an address that is not exactly one address is refused")
    void badAddresses(String address) {
        assertThatThrownBy(() -> MailMessage.notice("due", address, "Due", "Text"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("mail.bad-address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Due\r\nBcc: all@example.org", "Due\nX: y", "Due\u2028X", "Due\u0000"})
    @DisplayName("MAIL-5 a subject that could end its header is refused")
    void badSubjects(String subject) {
        assertThatThrownBy(() -> MailMessage.notice("due", "ana@example.org", subject, "Text"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("mail.bad-subject"));
    }

    @Test
    @DisplayName("MAIL-6 printing a message never shows its text")
    void printingShowsNoText() {
        MailMessage message = MailText.write("password-forgotten", "ana@example.org", "ana", "https://x/link?t=SECRET");

        assertThat(message.text()).contains("SECRET");
        assertThat(message.toString()).doesNotContain("SECRET");
        assertThat(message.confidential()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"first-password", "password-forgotten", "account-waits", "password-reset", "account-unused"})
    @DisplayName("SEC-1 SEC-2 each notice of security has its text, filled to the last placeholder")
    void everyKindIsWritten(String kind) {
        MailMessage message = MailText.write(kind, "ana@example.org", "ana.dta", "second");

        assertThat(message.subject()).doesNotContain("{");
        assertThat(message.text()).contains("ana.dta").doesNotContain("{").endsWith("not read.\n");
    }

    @Test
    @DisplayName("MAIL-5 a value with a line break cannot break the text's kind, and an unknown kind is an error")
    void unknownKind() {
        assertThat(MailText.knows("no-such-kind")).isFalse();
        assertThatThrownBy(() -> MailText.write("no-such-kind", "ana@example.org"))
                .isInstanceOf(MissingResourceException.class);
    }
}
