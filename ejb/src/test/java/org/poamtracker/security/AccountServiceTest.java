package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;

class AccountServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final long ADMIN = 1;
    private static final long ISO = 2;

    private final TestPersistence db = TestPersistence.start();
    private final Set<Long> administrators = new HashSet<>(Set.of(ADMIN));
    private final TestUser user = new TestUser().be(ADMIN, "Admin");
    private boolean mail;
    private final Wiring wiring = new Wiring(db.em())
            .with(Clock.class, Clock.fixed(NOW, Clocks.BOSTON))
            .with(CurrentUser.class, user)
            .with(Grants.class, new KnownGrants())
            .with(Deliveries.class, () -> mail);
    private final AccountRepository accounts = wiring.get(AccountRepository.class);
    private final SessionRepository sessions = wiring.get(SessionRepository.class);
    private final AccountService service = wiring.get(AccountService.class);
    private long admin;
    private long iso;

    @BeforeEach
    void people() {
        admin = account(ADMIN, "admin");
        iso = account(ISO, "iso.dta");
        db.commit(() -> sessions.add(new Session(iso, "127.0.0.1", "test", NOW)));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    @DisplayName("SEC-6 a disabled account's sessions end with it, and the trail says who did it to whom")
    void disable() {
        db.commit(() -> service.disable(iso));

        assertThat(accounts.byId(iso).orElseThrow().isInUse()).isFalse();
        assertThat(sessions.open(iso)).isEmpty();
        assertThat(last()).satisfies(event -> {
            assertThat(event.action()).isEqualTo("ACCOUNT_DISABLED");
            assertThat(event.accountId()).isEqualTo(ADMIN);
            assertThat(event.subject()).isEqualTo(new SecurityEvent.Subject(iso, "iso.dta"));
        });
        db.commit(() -> service.enable(iso));
        assertThat(accounts.byId(iso).orElseThrow().isInUse()).isTrue();
    }

    @Test
    @DisplayName("SEC-6 the last active administrator is neither disabled nor left without a password")
    void theLastAdministrator() {
        assertThat(refusal(() -> service.disable(admin))).isEqualTo("security.last-administrator");
        assertThat(refusal(() -> service.resetPassword(admin))).isEqualTo("security.last-administrator");

        administrators.add(ISO);
        db.commit(() -> service.disable(admin));

        assertThat(accounts.byId(admin).orElseThrow().isInUse()).isFalse();
        assertThat(refusal(() -> service.disable(iso))).isEqualTo("security.last-administrator");
    }

    @Test
    @DisplayName("SEC-1 a reset takes the password away and ends the sessions; a link alone leaves both")
    void resetAndLink() {
        db.commit(() -> service.sendLink(iso));
        assertThat(accounts.byId(iso).orElseThrow().passwordHash()).isNotNull();
        assertThat(sessions.open(iso)).hasSize(1);

        LinkGiven given = db.commit(() -> service.resetPassword(iso));

        assertThat(given.address()).contains("token=");
        assertThat(given.toString()).doesNotContain("token");
        assertThat(accounts.byId(iso).orElseThrow().passwordHash()).isNull();
        assertThat(sessions.open(iso)).isEmpty();
    }

    @Test
    @DisplayName("SEC-1 where mail leaves the server, the link goes to its holder and the administrator never sees it")
    void mailed() {
        mail = true;
        LinkGiven given = db.commit(() -> service.sendLink(iso));

        assertThat(given.address()).isNull();
        assertThat(given.mailedTo()).isEqualTo("2@example.org");
        assertThat(wiring.fired(HolderNotice.class)).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("password-reset");
            assertThat(notice.arguments().get(1)).contains("token=");
        });
    }

    @Test
    @DisplayName("an account that is not there, or is disabled, gets no link")
    void noLink() {
        assertThat(refusal(() -> service.sendLink(999))).isEqualTo("security.account.unknown");
        db.commit(() -> service.disable(iso));
        assertThat(refusal(() -> service.sendLink(iso))).isEqualTo("security.account-not-in-use");
    }

    @Test
    @DisplayName(
            "SEC-4 an administrator takes a lost second factor away with a reason: sessions end, the holder is told, the trail too")
    void lostSecondFactor() {
        db.commit(() -> accounts.locked(iso).secondFactorSet(NOW));

        db.commit(() -> service.resetSecondFactor(lost(iso, "lost on the train; called back at the office")));

        assertThat(accounts.byId(iso).orElseThrow().hasSecondFactor()).isFalse();
        assertThat(sessions.open(iso)).isEmpty();
        assertThat(last()).satisfies(event -> {
            assertThat(event.action()).isEqualTo("SECOND_FACTOR_RESET");
            assertThat(event.accountId()).isEqualTo(ADMIN);
            assertThat(event.subject()).isEqualTo(new SecurityEvent.Subject(iso, "iso.dta"));
            assertThat(event.detail()).isEqualTo("lost on the train; called back at the office");
        });
        assertThat(wiring.fired(HolderNotice.class)).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("second-factor-reset");
            assertThat(notice.arguments()).containsExactly("iso.dta", "Admin");
        });
        assertThat(refusal(() -> service.resetSecondFactor(lost(iso, "again"))))
                .isEqualTo("security.second-factor-missing-there");
        assertThat(refusal(() -> service.resetSecondFactor(lost(999, "nobody"))))
                .isEqualTo("security.account.unknown");
    }

    @Test
    @DisplayName("SEC-4 an administrator does not take away the own second factor")
    void ownSecondFactor() {
        db.commit(() -> accounts.locked(admin).secondFactorSet(NOW));
        user.be(admin, "Admin");

        assertThat(refusal(() -> service.resetSecondFactor(lost(admin, "mine"))))
                .isEqualTo("security.second-factor-own");
        assertThat(accounts.byId(admin).orElseThrow().hasSecondFactor()).isTrue();
    }

    private static ResetSecondFactor lost(long account, String reason) {
        ResetSecondFactor command = new ResetSecondFactor();
        command.setAccountId(account);
        command.setReason(reason);
        return command;
    }

    private long account(long person, String login) {
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (" + person + ", 1, '" + login + "')");
        Account account = new Account(login, person, NOW);
        account.choosePassword("hash");
        db.commit(() -> accounts.add(account));
        return account.id();
    }

    private SecurityEvent last() {
        List<SecurityEvent> events = wiring.fired(SecurityEvent.class);
        return events.get(events.size() - 1);
    }

    private String refusal(Runnable attempt) {
        return catchThrowableOfType(RuleViolation.class, () -> db.commit(attempt))
                .code();
    }

    private final class KnownGrants implements Grants {

        @Override
        public Set<Long> holders(Permission permission, LocalDate day) {
            return administrators;
        }

        @Override
        public String mailOf(long personId) {
            return personId + "@example.org";
        }

        @Override
        public String nameOf(long personId) {
            return "Person " + personId;
        }

        @Override
        public List<Grant> inForce(long personId, LocalDate day) {
            return List.of();
        }

        @Override
        public Set<Long> secretariatsWithoutScio(LocalDate day) {
            return Set.of();
        }

        @Override
        public boolean lettersAndDigits(long personId, LocalDate day) {
            return false;
        }
    }
}
