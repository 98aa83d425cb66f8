package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.security.SecondFactorWorld.proof;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

    @TempDir
    Path folder;

    private SecondFactorWorld world;
    private Signing signing;

    @BeforeEach
    void open() {
        world = new SecondFactorWorld(folder);
        signing = world.wiring.get(Signing.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("SEC-4 a signature says who, when, by what and from where, and the trail says it too")
    void signs() {
        world.enrol();
        world.steps(1);

        Signature signature = world.db.commit(() -> signing.confirm(proof(world.code()), "self-audit 2026 of DTA"));

        assertThat(signature)
                .isEqualTo(new Signature(
                        world.account, 7, "Ana Silva", world.now(), ProofMethod.TOTP, SecondFactorWorld.ADDRESS));
        assertThat(world.wiring.fired(SecurityEvent.class)).last().satisfies(event -> {
            assertThat(event.action()).isEqualTo("IDENTITY_CONFIRMED");
            assertThat(event.accountId()).isEqualTo(world.account);
            assertThat(event.detail()).isEqualTo("self-audit 2026 of DTA, with password and TOTP, from 192.0.2.7");
        });
    }

    @Test
    @DisplayName("SEC-4 who has no second factor signs nothing, and hears where to set one up")
    void missing() {
        assertThat(refusal("000000")).isEqualTo("security.second-factor-missing");
        assertThat(world.db.number("SELECT FAILURES FROM SECURITY_ACCOUNT")).isZero();
    }

    @Test
    @DisplayName("SEC-4 a signature takes a code of the app that was not used, and no recovery code")
    void codes() {
        List<String> recovery = world.enrol();
        assertThat(refusal(world.code())).as("used to set it up").isEqualTo("security.signature-refused");
        world.steps(1);
        String code = world.code();
        assertThat(refusal(recovery.get(0))).isEqualTo("security.signature-refused");
        assertThat(refusal(code)).isNull();
        assertThat(refusal(code)).isEqualTo("security.signature-refused");
        assertThat(world.db.number("SELECT COUNT(*) FROM SECURITY_RECOVERY_CODE WHERE USED_AT IS NULL"))
                .isEqualTo(10);
    }

    @Test
    @DisplayName(
            "SEC-2 wrong proofs make the account wait, for signing and for signing in, and a wrong password uses no code up")
    void waits() {
        world.enrol();
        world.steps(1);
        Confirmations confirmations = world.wiring.get(Confirmations.class);
        Proof wrong = proof("not the password", world.code());
        for (int i = 1; i <= 5; i++) {
            long seconds = world.db.commit(() -> confirmations
                    .check(world.account, wrong, Confirmations.Codes.APP, "something")
                    .secondsToWait());
            assertThat(seconds).isEqualTo(i < 5 ? 0 : 30);
        }

        assertThat(refusal(world.code())).isEqualTo("security.signature-waits");
        assertThat(world.signIn().outcome()).isEqualTo(SignInResult.Outcome.WAIT);
        assertThat(world.actions()).contains("IDENTITY_REFUSED", "IDENTITY_REFUSED_WAITS");
        assertThat(world.wiring.fired(HolderNotice.class))
                .extracting(HolderNotice::key)
                .contains("account-waits");
        world.steps(1);
        assertThat(refusal(world.code())).isNull();
    }

    private String refusal(String code) {
        return world.refusal(() -> signing.confirm(proof(code), "something"));
    }
}
