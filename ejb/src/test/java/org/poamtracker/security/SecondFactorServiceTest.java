package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.SecondFactorWorld.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorServiceTest {

    @TempDir
    Path folder;

    private SecondFactorWorld world;
    private SecondFactorService service;

    @BeforeEach
    void open() {
        world = new SecondFactorWorld(folder);
        service = world.wiring.get(SecondFactorService.class);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "SEC-4 a second factor counts once a code of it was said with the password, and ends sessions begun without")
    void setUp() {
        world.db.commit(() -> world.wiring
                .get(SessionRepository.class)
                .add(new Session(world.account, "192.0.2.1", "test", world.now())));
        world.db.commit(service::begin);
        SecondFactorDetail.Pending pending = mine().pending();
        assertThat(mine().isSet()).isFalse();
        assertThat(pending.secret()).matches("[A-Z2-7]{32}");
        assertThat(pending.address())
                .isEqualTo("otpauth://totp/POAM%20Tracker:ana.dta?secret=" + pending.secret()
                        + "&issuer=POAM%20Tracker&digits=6&period=30");
        assertThat(pending.toString()).doesNotContain(pending.secret());

        List<String> codes = world.db.commit(() -> service.confirm(proof(world.pendingCode()), 0));

        assertThat(mine()).isEqualTo(new SecondFactorDetail(world.now(), 10, false, null));
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
        assertThat(world.db.number("SELECT COUNT(*) FROM SECURITY_SESSION WHERE ENDED_AT IS NULL"))
                .isZero();
        assertThat(world.actions()).contains("IDENTITY_CONFIRMED", "SECOND_FACTOR_SET");
        assertThat(told()).contains("second-factor-set");
    }

    @Test
    @DisplayName("SEC-4 the secret stands in the database sealed, for this account alone")
    void sealed() {
        world.db.commit(service::begin);
        String secret = mine().pending().secret();
        SecondFactorKey key = world.wiring.get(SecondFactorKey.class);
        String kept = world.factor().pending(world.now()).orElseThrow();

        assertThat(kept).doesNotContain(secret);
        assertThat(Base32.encode(key.open(kept, world.account))).isEqualTo(secret);
        assertThatThrownBy(() -> key.open(kept, world.account + 1)).isInstanceOf(IllegalStateException.class);
        assertThat(key.seal(new byte[20], 1)).isNotEqualTo(key.seal(new byte[20], 1));
    }

    @Test
    @DisplayName("SEC-4 a wrong code, a wrong password and a picture of an hour ago confirm nothing")
    void notConfirmed() {
        world.db.commit(service::begin);
        String code = world.pendingCode();

        assertThat(world.refusal(() -> service.confirm(proof("000000"), 0))).isEqualTo("security.signature-refused");
        assertThat(world.refusal(() -> service.confirm(proof("not the password", code), 0)))
                .isEqualTo("security.signature-refused");
        world.steps(121);
        assertThat(world.refusal(() -> service.confirm(proof(code), 0))).isEqualTo("security.second-factor-not-begun");
        assertThat(mine().isSet()).isFalse();
    }

    @Test
    @DisplayName("SEC-4 another app takes a proof by the present one, which goes on until the new one is confirmed")
    void replaced() {
        List<String> codes = world.enrol();
        world.steps(1);
        assertThat(refused(service::begin)).isEqualTo("security.second-factor-set");
        assertThat(refused(() -> service.replace(proof("000000")))).isEqualTo("security.signature-refused");

        world.db.commit(() -> service.replace(proof(codes.get(0))));
        assertThat(world.say(world.signIn().ticket(), world.code()).isIn()).isTrue();
        world.steps(1);
        String old = world.code();
        world.db.commit(() -> service.confirm(proof(world.pendingCode()), 0));

        assertThat(world.say(world.signIn().ticket(), old).isIn()).isFalse();
        assertThat(world.say(world.signIn().ticket(), codes.get(1)).isIn())
                .as("codes of before")
                .isFalse();
        world.steps(1);
        assertThat(world.say(world.signIn().ticket(), world.code()).isIn()).isTrue();
    }

    @Test
    @DisplayName("SEC-4 new recovery codes end those before")
    void renewed() {
        List<String> before = world.enrol();

        List<String> after = world.db.commit(() -> service.renewRecoveryCodes(proof(before.get(0))));

        assertThat(after).doesNotContainAnyElementsOf(before);
        assertThat(refused(() -> service.turnOff(proof(before.get(1))))).isEqualTo("security.signature-refused");
        assertThat(mine().recoveryCodes()).isEqualTo(10);
        assertThat(told()).contains("recovery-codes-made");
    }

    @Test
    @DisplayName("SEC-4 it is turned off by its holder, unless what the holder is appointed to demands it")
    void turnedOff() {
        List<String> codes = world.enrol();
        world.grants.add(new Grant(Role.SCIO, new Reach.Secretariat(1), null));
        assertThat(refused(() -> service.turnOff(proof(codes.get(0))))).isEqualTo("security.second-factor-demanded");
        world.grants.clear();

        world.db.commit(() -> service.turnOff(proof(codes.get(0))));

        assertThat(mine()).isEqualTo(new SecondFactorDetail(null, 0, false, null));
        assertThat(world.signIn().isIn()).isTrue();
        assertThat(world.db.number("SELECT COUNT(*) FROM SECURITY_SECOND_FACTOR"))
                .isZero();
        assertThat(refused(() -> service.turnOff(proof("000000")))).isEqualTo("security.second-factor-missing");
        assertThat(told()).contains("second-factor-off");
    }

    @Test
    @DisplayName("SEC-4 it is offered until it is set up, or put off for thirty days")
    void offered() {
        assertThat(world.db.commit(service::isOffered)).isTrue();
        world.db.commit(service::putOff);
        assertThat(world.db.commit(service::isOffered)).isFalse();

        Instant end = world.now().plus(Account.PUT_OFF);
        assertThat(world.account().isOfferOpen(end)).isFalse();
        assertThat(world.account().isOfferOpen(end.plusSeconds(1))).isTrue();
        world.enrol();
        assertThat(world.account().isOfferOpen(end.plusSeconds(1))).isFalse();
    }

    private SecondFactorDetail mine() {
        return world.db.commit(service::mine);
    }

    private String refused(Runnable attempt) {
        return world.refusal(() -> {
            attempt.run();
            return null;
        });
    }

    private List<String> told() {
        return world.wiring.fired(HolderNotice.class).stream()
                .map(HolderNotice::key)
                .toList();
    }
}
