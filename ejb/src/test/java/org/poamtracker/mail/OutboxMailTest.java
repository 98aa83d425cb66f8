package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Persisted;
import org.poamtracker.platform.RuleViolation;

class OutboxMailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final MailMessage NOTICE = MailMessage.notice("due", "ana@example.org", "Due", "Text");

    @Test
    @DisplayName("MAIL-3 what was not taken is tried again after longer and longer waits, eight times in all")
    void waitsGrowAndEnd() {
        OutboxMail mail = mail(NOTICE);

        for (Duration wait : OutboxMail.WAITS) {
            mail.startSending(NOW);
            mail.notTaken("451 later", false, NOW);
            assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
            assertThat(mail.row().dueAt()).isEqualTo(NOW.plus(wait));
        }
        mail.startSending(NOW);
        mail.notTaken("451 later", false, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.row().attempts()).isEqualTo(8);
        assertThat(mail.row().failure()).isEqualTo("451 later");
    }

    @Test
    @DisplayName("MAIL-3 an address refused for good has failed at once")
    void refusedForGood() {
        OutboxMail mail = mail(NOTICE);
        mail.startSending(NOW);

        mail.notTaken("550 no\r\nsuch mailbox", true, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.row().failure()).isEqualTo("550 no such mailbox");
    }

    @Test
    @DisplayName("MAIL-2 a message of unknown fate goes out again only when an administrator says so")
    void unknownIsSentAgainByHandOnly() {
        OutboxMail mail = mail(NOTICE);
        mail.startSending(NOW);
        mail.unknown("interrupted");
        assertThatThrownBy(() -> mail.startSending(NOW)).isInstanceOf(RuleViolation.class);

        mail.retry(NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
    }

    @Test
    @DisplayName("MAIL-2 neither what is on its way nor what was sent can be sent again")
    void noRetryOfWhatIsNotStuck() {
        OutboxMail mail = mail(NOTICE);
        mail.startSending(NOW);
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("mail.not-stuck"));
        mail.sent(NOW);

        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("mail.not-stuck"));
    }

    @Test
    @DisplayName("MAIL-6 the text with a one-time link is forgotten once sent, an ordinary one is kept")
    void linksAreForgotten() {
        OutboxMail link = mail(NOTICE.withOneTimeLink(Duration.ofMinutes(10)));
        assertThat(link.startSending(NOW).text()).isEqualTo("Text");
        link.sent(NOW);
        OutboxMail notice = mail(NOTICE);
        notice.startSending(NOW);
        notice.sent(NOW);

        assertThat(link.text()).isNull();
        assertThat(notice.text()).isEqualTo("Text");
    }

    @Test
    @DisplayName("MAIL-4 what came too late is not sent any more, its link is forgotten")
    void tooLate() {
        OutboxMail mail = mail(NOTICE.withOneTimeLink(Duration.ofMinutes(10)));
        mail.startSending(NOW);
        mail.notTaken("550", true, NOW);
        assertThatThrownBy(() -> mail.retry(NOW.plus(Duration.ofMinutes(11))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("mail.too-late"));

        mail.expire();

        assertThat(mail.status()).isEqualTo(MailStatus.EXPIRED);
        assertThat(mail.text()).isNull();
    }

    @Test
    @DisplayName("MAIL-4 without a mail server a message is held")
    void held() {
        OutboxMail mail = new OutboxMail(NOTICE, false, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.HELD);
    }

    private static OutboxMail mail(MailMessage message) {
        return Persisted.as(1, new OutboxMail(message, true, NOW));
    }
}
