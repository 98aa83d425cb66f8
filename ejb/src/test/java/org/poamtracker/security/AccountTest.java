package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Account account = new Account("  Ana.DTA ", 7, NOW);

    @Test
    @DisplayName("SEC-1 a new account has no password, and its login knows no case")
    void aNewAccount() {
        assertThat(account.login()).isEqualTo("ana.dta");
        assertThat(account.passwordHash()).isNull();
        assertThat(account.state()).isEqualTo(AccountState.IN_USE);
    }

    @Test
    @DisplayName("SEC-1 a password that somebody else knows is to be changed, one that its holder chose is not")
    void mustChange() {
        account.givePassword("hash", true);
        assertThat(account.mustChange()).isTrue();

        account.choosePassword("other");
        assertThat(account.mustChange()).isFalse();

        account.forgetPassword();
        assertThat(account.passwordHash()).isNull();
    }

    @Test
    @DisplayName("SEC-2 from the fifth failure on it waits, and one success ends the count")
    void waits() {
        for (int i = 1; i <= 4; i++) {
            assertThat(account.failed(NOW)).isFalse();
        }
        assertThat(account.isWaiting(NOW)).isFalse();

        assertThat(account.failed(NOW)).isTrue();
        assertThat(account.isWaiting(NOW.plusSeconds(29))).isTrue();
        assertThat(account.isWaiting(NOW.plusSeconds(30))).isFalse();

        account.signedIn(NOW);
        assertThat(account.isWaiting(NOW)).isFalse();
        assertThat(account.failed(NOW)).isFalse();
    }

    @Test
    @DisplayName("SEC-2 its holder is told once of a row of failures, however long it goes on")
    void itsHolderIsToldOnce() {
        int told = 0;
        for (int day = 0; day < 40; day++) {
            account.failed(NOW.plus(DAY.multipliedBy(day)));
            told += account.beganToWait() ? 1 : 0;
        }
        assertThat(told).isEqualTo(1);

        account.signedIn(NOW);
        for (int i = 1; i <= 5; i++) {
            account.failed(NOW);
        }
        assertThat(account.beganToWait()).isTrue();
    }

    @Test
    @DisplayName("SEC-6 unused for 90 days counts from the last sign-in, or from its creation where there was none")
    void unused() {
        assertThat(account.isUnused(NOW.plus(DAY.multipliedBy(90)))).isFalse();
        assertThat(account.isUnused(NOW.plus(DAY.multipliedBy(90)).plusSeconds(1)))
                .isTrue();

        account.signedIn(NOW.plus(DAY.multipliedBy(60)));
        assertThat(account.isUnused(NOW.plus(DAY.multipliedBy(91)))).isFalse();
        assertThat(account.daysUnused(NOW.plus(DAY.multipliedBy(91)))).isEqualTo(31);
    }

    @Test
    @DisplayName("SEC-6 an account enabled again gets 90 days anew, and no wait from before")
    void enabledAgain() {
        account.disable();
        assertThat(account.isInUse()).isFalse();

        Instant later = NOW.plus(DAY.multipliedBy(400));
        account.enable(later);

        assertThat(account.isInUse()).isTrue();
        assertThat(account.isUnused(later.plus(DAY.multipliedBy(89)))).isFalse();
    }

    @Test
    @DisplayName("disabling twice, or enabling what is in use, is refused and not silently done")
    void notTwice() {
        assertThatThrownBy(() -> account.enable(NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("security.account-not-disabled");
        account.disable();
        assertThatThrownBy(account::disable)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("security.account-not-in-use");
    }
}
