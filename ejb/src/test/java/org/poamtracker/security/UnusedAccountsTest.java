package org.poamtracker.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Gate;

/** The night's work on accounts, with a clock that the test sets. */
@SuppressWarnings("UnnecessaryAssignment") // the container injects these fields; here the test does
class UnusedAccountsTest {

    private static final Instant CREATED = Instant.parse("2026-01-01T17:00:00Z");
    private static final long ADMIN = 1;
    private static final long SECOND_ADMIN = 2;
    private static final long ISO = 3;

    private final Map<Long, Account> accounts = new TreeMap<>();
    private final Set<Long> broken = new HashSet<>();
    private final List<Object> fired = new ArrayList<>();
    private final UnusedAccounts unused = new UnusedAccounts();
    private final AccountJobs jobs = new AccountJobs();

    @BeforeEach
    void people() {
        for (long id : List.of(ADMIN, SECOND_ADMIN, ISO)) {
            Account account = new Known("account" + id, id);
            account.choosePassword("hash");
            accounts.put(id, account);
        }
        unused.accounts = new FakeAccounts();
        unused.sessions = new FakeSessions();
        unused.grants = new FakeGrants();
        unused.events = new Recorded<>();
        unused.notices = new Recorded<>();
        unused.administrators = new Administrators();
        unused.administrators.gate = new Gate();
        unused.administrators.grants = unused.grants;
        unused.administrators.accounts = unused.accounts;
        jobs.unused = unused;
    }

    @Test
    @DisplayName(
            "SEC-6 after 90 days without use an account is disabled, and the trail is told; one day before it is not")
    void afterNinetyDays() {
        accounts.get(ADMIN).signedIn(CREATED.plus(Duration.ofDays(60)));
        nightOfDay(90);
        assertThat(accounts.values()).allMatch(Account::isInUse);

        nightOfDay(91);

        assertThat(accounts.get(ISO).isInUse()).isFalse();
        assertThat(accounts.get(SECOND_ADMIN).isInUse()).isFalse();
        assertThat(accounts.get(ADMIN).isInUse()).isTrue();
        assertThat(fired)
                .extracting(event -> ((SecurityEvent) event).action())
                .containsExactly("ACCOUNT_DISABLED_UNUSED", "ACCOUNT_DISABLED_UNUSED");
    }

    @Test
    @DisplayName("SEC-6 the last active administrator is warned once a week instead")
    void theLastAdministratorIsWarned() {
        for (int day = 91; day <= 105; day++) {
            nightOfDay(day);
        }

        assertThat(accounts.values().stream().filter(Account::isInUse)).hasSize(1);
        assertThat(fired)
                .filteredOn(HolderNotice.class::isInstance)
                .containsOnly(new HolderNotice("a@example.org", "account-unused", List.of("account2")))
                .hasSize(3);
    }

    @Test
    @DisplayName("SEC-6 an administrator who has no password yet is no active one")
    void withoutPasswordNotActive() {
        accounts.get(SECOND_ADMIN).forgetPassword();

        assertThat(administrators(91).isLastActive(ADMIN)).isTrue();
        assertThat(administrators(91).isLastActive(ISO))
                .as("no administrator at all")
                .isFalse();
    }

    @Test
    @DisplayName("SEC-6 one account that cannot be dealt with does not keep the others from it")
    void oneBadRecord() {
        broken.add(ADMIN);

        nightOfDay(91);

        assertThat(accounts.get(ISO).isInUse()).isFalse();
    }

    private void nightOfDay(int day) {
        administrators(day);
        jobs.disableUnused();
    }

    private Administrators administrators(int day) {
        Clock clock = Clock.fixed(CREATED.plus(Duration.ofDays(day)), Clocks.BOSTON);
        unused.clock = clock;
        unused.administrators.clock = clock;
        return unused.administrators;
    }

    private static final class Known extends Account {

        private final long id;

        Known(String login, long id) {
            super(login, id, CREATED);
            this.id = id;
        }

        @Override
        Long id() {
            return id;
        }
    }

    private final class FakeAccounts extends AccountRepository {

        @Override
        List<Account> inUse() {
            return accounts.values().stream().filter(Account::isInUse).toList();
        }

        @Override
        Account locked(long id) {
            if (broken.contains(id)) {
                throw new IllegalStateException("the row cannot be read");
            }
            return accounts.get(id);
        }

        @Override
        boolean anyActive(Collection<Long> people) {
            return accounts.values().stream()
                    .filter(account -> people.contains(account.personId()))
                    .anyMatch(account -> account.isInUse() && account.passwordHash() != null);
        }
    }

    private static final class FakeSessions extends SessionRepository {

        @Override
        void endAll(long accountId, String reason, Instant now) {
            // nobody is signed in at night
        }
    }

    private static final class FakeGrants implements Grants {

        @Override
        public Set<Long> holders(Permission permission, LocalDate day) {
            return Set.of(ADMIN, SECOND_ADMIN);
        }

        @Override
        public String mailOf(long personId) {
            return "a@example.org";
        }

        @Override
        public String nameOf(long personId) {
            return "Ana";
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

    private final class Recorded<T> implements Event<T> {

        @Override
        public void fire(T event) {
            fired.add(event);
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<T> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException(Arrays.toString(qualifiers));
        }

        @Override
        public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
