package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpSettingsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("MAIL-4 without a host there is no mail server")
    void noHost() {
        assertThat(of(Map.of())).isEmpty();
        assertThat(of(Map.of("SMTP_HOST", " "))).isEmpty();
    }

    @Test
    @DisplayName("MAIL-4 TLS is demanded unless it is switched off, and the certificate must be the host's")
    void tlsByDefault() {
        var mail = of(Map.of("SMTP_HOST", "mail.example.org", "MAIL_FROM", "poam@example.org"))
                .orElseThrow()
                .properties();

        assertThat(mail)
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.port", "587")
                .containsEntry("mail.smtp.auth", "false");
    }

    @Test
    @DisplayName("MAIL-6 the password comes from a file where one is named, and is never printed")
    void passwordFile() throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "from-file\n");
        SmtpSettings smtp = of(Map.of(
                        "SMTP_HOST", "mail.example.org",
                        "SMTP_TLS", "tls",
                        "SMTP_USER", "poam",
                        "SMTP_PASSWORD", "from-environment",
                        "SMTP_PASSWORD_FILE", file.toString(),
                        "MAIL_FROM", "poam@example.org"))
                .orElseThrow();

        assertThat(smtp.password()).isEqualTo("from-file");
        assertThat(smtp.port()).isEqualTo(465);
        assertThat(smtp.toString()).doesNotContain("from-file");
    }

    @Test
    @DisplayName("MAIL-4 a wrong setting is named")
    void wrongSettings() {
        assertThatThrownBy(() -> of(Map.of("SMTP_HOST", "h"))).hasMessageContaining("POAM_MAIL_FROM");
        assertThatThrownBy(() -> of(Map.of("SMTP_HOST", "h", "MAIL_FROM", "a@b.org", "SMTP_TLS", "maybe")))
                .hasMessageContaining("POAM_SMTP_TLS");
        assertThatThrownBy(() -> of(Map.of("SMTP_HOST", "h", "MAIL_FROM", "a@b.org", "SMTP_PORT", "x")))
                .hasMessageContaining("POAM_SMTP_PORT");
    }

    private static Optional<SmtpSettings> of(Map<String, String> values) {
        return SmtpSettings.of(values::get);
    }
}
