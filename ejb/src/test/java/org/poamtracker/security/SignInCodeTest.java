package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.security.SignInResult.Outcome.CODE_ASKED;
import static org.poamtracker.security.SignInResult.Outcome.REFUSED;
import static org.poamtracker.security.SignInResult.Outcome.SIGNED_IN;
import static org.poamtracker.security.SignInResult.Outcome.START_AGAIN;
import static org.poamtracker.security.SignInResult.Outcome.WAIT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInCodeTest {

    @TempDir
    Path folder;

    private SecondFactorWorld world;

    @BeforeEach
    void open() {
        world = new SecondFactorWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SEC-4 after the password a code is asked for, and before it was said there is no session")
    void asksForACode() {
        assertThat(world.signIn().outcome()).isEqualTo(SIGNED_IN);
        List<String> codes = world.enrol();
        int sessions = sessions();
        world.steps(1);

        SignInResult half = world.signIn();
        assertThat(half.outcome()).isEqualTo(CODE_ASKED);
        assertThat(half.isIn()).isFalse();
        assertThat(half.toString()).doesNotContain(half.ticket());
        assertThat(sessions()).isEqualTo(sessions);

        assertThat(world.say(half.ticket(), world.code()).outcome()).isEqualTo(SIGNED_IN);
        assertThat(sessions()).isEqualTo(sessions + 1);
        assertThat(codes).hasSize(10);
    }

    @Test
    @DisplayName("SEC-4 a ticket is good for one sign-in and for five minutes, and nothing else is one")
    void tickets() {
        world.enrol();
        world.steps(1);
        String ticket = world.signIn().ticket();
        assertThat(world.say(null, world.code()).outcome()).isEqualTo(START_AGAIN);
        assertThat(world.say("x", world.code()).outcome()).isEqualTo(START_AGAIN);
        assertThat(world.say(ticket, world.code()).outcome()).isEqualTo(SIGNED_IN);

        world.steps(1);
        assertThat(world.say(ticket, world.code()).outcome()).isEqualTo(START_AGAIN);
        String late = world.signIn().ticket();
        world.steps(10);
        assertThat(world.say(late, world.code()).outcome()).isEqualTo(START_AGAIN);
    }

    @Test
    @DisplayName("SEC-4 a code works once, from whichever browser")
    void onceOnly() {
        world.enrol();
        world.steps(1);
        String code = world.code();
        String here = world.signIn().ticket();
        String there = world.signIn().ticket();

        assertThat(world.say(here, code).outcome()).isEqualTo(SIGNED_IN);
        assertThat(world.say(there, code).outcome()).isEqualTo(REFUSED);
        world.steps(1);
        assertThat(world.say(there, world.code()).outcome()).isEqualTo(SIGNED_IN);
    }

    @Test
    @DisplayName("SEC-4 a recovery code stands in once, however it is spelled, and its holder is told")
    void recoveryCodes() {
        List<String> codes = world.enrol();
        String typed = " " + codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(world.say(world.signIn().ticket(), typed).outcome()).isEqualTo(SIGNED_IN);
        assertThat(world.say(world.signIn().ticket(), codes.get(3)).outcome()).isEqualTo(REFUSED);
        assertThat(world.say(world.signIn().ticket(), codes.get(4)).outcome()).isEqualTo(SIGNED_IN);

        assertThat(world.actions()).contains("RECOVERY_CODE_USED");
        assertThat(world.wiring.fired(HolderNotice.class))
                .filteredOn(notice -> notice.key().equals("recovery-code-used"))
                .extracting(notice -> notice.arguments().get(1))
                .containsExactly("9", "8");
    }

    @Test
    @DisplayName("SEC-2 wrong codes count like wrong passwords, and a right password in between does not end the count")
    void wrongCodesWait() {
        world.enrol();
        world.steps(1);
        for (int i = 0; i < 4; i++) {
            assertThat(world.say(world.signIn().ticket(), "000000").outcome()).isEqualTo(REFUSED);
        }
        String ticket = world.signIn().ticket();
        assertThat(world.say(ticket, "000000").outcome()).isEqualTo(WAIT);

        assertThat(world.say(ticket, world.code()).outcome()).isEqualTo(WAIT);
        assertThat(world.signIn().outcome()).isEqualTo(WAIT);
        world.steps(2);
        assertThat(world.say(ticket, world.code()).outcome()).isEqualTo(SIGNED_IN);
        assertThat(world.db.number("SELECT FAILURES FROM SECURITY_ACCOUNT")).isZero();
        assertThat(world.actions()).contains("SIGN_IN_FAILED", "SIGN_IN_FAILED_WAITS");
        assertThat(world.wiring.fired(HolderNotice.class))
                .extracting(HolderNotice::key)
                .contains("account-waits");
    }

    @Test
    @DisplayName(
            "SEC-4 a password changed, an account disabled or a factor taken away meanwhile ends what was half done")
    void changedMeanwhile() {
        world.enrol();
        world.steps(1);
        String ticket = world.signIn().ticket();
        change(account -> account.choosePassword("another hash"));
        assertThat(world.say(ticket, world.code()).outcome()).isEqualTo(START_AGAIN);

        change(account ->
                account.choosePassword(world.wiring.get(Passwords.class).hash(SecondFactorWorld.PASSWORD)));
        String second = world.signIn().ticket();
        change(Account::disable);
        assertThat(world.say(second, world.code()).outcome()).isEqualTo(START_AGAIN);

        change(account -> account.enable(world.now()));
        String third = world.signIn().ticket();
        change(Account::secondFactorGone);
        assertThat(world.say(third, world.code()).outcome()).isEqualTo(START_AGAIN);
    }

    @Test
    @DisplayName("SEC-4 tickets are kept for as many as come, and no more")
    void mostTickets() {
        HalfSignIns halves = new HalfSignIns();
        Account account = world.account();
        Instant now = world.now();
        String first = halves.begin(account, now);
        for (int i = 0; i < HalfSignIns.MOST; i++) {
            halves.begin(account, now);
        }

        assertThat(halves.of(first, now)).isEmpty();
        assertThat(halves.of(halves.begin(account, now), now)).isPresent();
    }

    private int sessions() {
        return (int) world.db.number("SELECT COUNT(*) FROM SECURITY_SESSION");
    }

    private void change(Consumer<Account> what) {
        world.db.commit(
                () -> what.accept(world.wiring.get(AccountRepository.class).locked(world.account)));
    }
}
