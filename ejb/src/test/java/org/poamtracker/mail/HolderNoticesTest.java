package org.poamtracker.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Wired;
import org.poamtracker.security.HolderNotice;

class HolderNoticesTest {

    private final List<MailMessage> written = new ArrayList<>();
    private final HolderNotices notices = Wired.with(new HolderNotices(), new Outbox() {
        @Override
        public void send(MailMessage message) {
            written.add(message);
        }
    });

    @Test
    @DisplayName("SEC-2 MAIL-1 the holder of an account is written to about failed sign-ins")
    void written() {
        notices.on(new HolderNotice("ana@example.org", "account-waits", List.of("ana.dta", "10.0.0.9")));

        assertThat(written).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo("ana@example.org");
            assertThat(message.text()).contains("ana.dta", "10.0.0.9");
            assertThat(message.confidential()).isFalse();
        });
    }

    @Test
    @DisplayName("SEC-2 what cannot be written does not undo what it speaks of")
    void unwritable() {
        for (HolderNotice notice : List.of(
                new HolderNotice(null, "account-waits", List.of("ana.dta", "10.0.0.9")),
                new HolderNotice("no address\r\nBcc: all@example.org", "account-waits", List.of("ana.dta", "10.0.0.9")),
                new HolderNotice("ana@example.org", "no-such-text", List.of()))) {
            assertThatCode(() -> notices.on(notice)).doesNotThrowAnyException();
        }
        assertThat(written).isEmpty();
    }
}
