package org.poamtracker.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.TestClock;
import org.poamtracker.platform.TestPersistence;
import org.poamtracker.platform.Wiring;

/** One person with an account, an app that shows codes, and a clock that the test sets. */
final class SecondFactorWorld implements AutoCloseable {

    static final String PASSWORD = "nine copper lanterns";
    static final String ADDRESS = "192.0.2.7";
    private static final Instant START = Instant.parse("2026-11-22T14:00:00Z");
    private static final long PERSON = 7;

    final TestPersistence db = TestPersistence.start();
    final TestUser user = new TestUser();
    final List<Grant> grants = new ArrayList<>();
    final Wiring wiring;
    final long account;
    private final TestClock clock = new TestClock(START.toString());

    SecondFactorWorld(Path folder) {
        DataFolder data = new DataFolder(folder);
        try {
            Files.writeString(
                    data.keys().resolve(SecondFactorKey.FILE),
                    Base64.getEncoder().encodeToString(new byte[32]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wiring = new Wiring(db.em())
                .with(Clock.class, clock)
                .with(CurrentUser.class, user)
                .with(DataFolder.class, data)
                .with(Grants.class, new KnownGrants())
                .with(Demonstration.class, () -> false)
                .with(Passwords.class, new QuickPasswords());
        db.sql("INSERT INTO AGENCY_PERSON (ID, VERSION, FULL_NAME) VALUES (" + PERSON + ", 1, 'Ana Silva')");
        Account ana = new Account("ana.dta", PERSON, START);
        ana.choosePassword(wiring.get(Passwords.class).hash(PASSWORD));
        db.commit(() -> wiring.get(AccountRepository.class).add(ana));
        account = ana.id();
        user.be(account, "Ana Silva");
        DefaultSecurityManager shiro = new DefaultSecurityManager(new AccountRealm());
        ThreadContext.bind(shiro);
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets steps of 30 seconds go by. */
    void steps(int n) {
        clock.set(now().plusSeconds(n * Totp.STEP_SECONDS));
    }

    Account account() {
        return db.commit(() -> wiring.get(AccountRepository.class).byId(account).orElseThrow());
    }

    /** Sets the second factor up, and returns the recovery codes; the step is used then. */
    List<String> enrol() {
        SecondFactorService service = wiring.get(SecondFactorService.class);
        db.commit(service::begin);
        return db.commit(() -> service.confirm(proof(pendingCode()), 0));
    }

    /** What the app shows now. */
    String code() {
        SecondFactor factor = factor();
        byte[] secret = wiring.get(SecondFactorKey.class).open(factor.secret().orElseThrow(), account);
        return Totp.hotp("HmacSHA1", secret, Totp.step(now()), 6);
    }

    /** What the app shows that is being set up. */
    String pendingCode() {
        byte[] secret =
                wiring.get(SecondFactorKey.class).open(factor().pending(now()).orElseThrow(), account);
        return Totp.hotp("HmacSHA1", secret, Totp.step(now()), 6);
    }

    SecondFactor factor() {
        return db.commit(
                () -> wiring.get(SecondFactorRepository.class).of(account).orElseThrow());
    }

    static Proof proof(String code) {
        return proof(PASSWORD, code);
    }

    static Proof proof(String password, String code) {
        Proof proof = new Proof();
        proof.setPassword(password);
        proof.setCode(code);
        proof.setAddress(ADDRESS);
        return proof;
    }

    SignInResult signIn() {
        return db.commit(
                () -> wiring.get(SignInService.class).signIn(new SignIn("ana.dta", PASSWORD, ADDRESS, "test")));
    }

    SignInResult say(String ticket, String code) {
        return db.commit(() -> wiring.get(SignInService.class).withCode(new SignInCode(ticket, code, ADDRESS, "test")));
    }

    /** The code of the rule that refused it, or null where none did. */
    String refusal(Supplier<?> attempt) {
        try {
            db.commit(attempt::get);
            return null;
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    List<String> actions() {
        return wiring.fired(SecurityEvent.class).stream()
                .map(SecurityEvent::action)
                .toList();
    }

    @Override
    public void close() {
        ThreadContext.remove();
        db.close();
    }

    /** Argon2 is slow on purpose; what is tested here is another thing. */
    private static final class QuickPasswords extends Passwords {

        @Override
        String hash(String password) {
            return "quick " + password.hashCode();
        }

        @Override
        boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    }

    private final class KnownGrants implements Grants {

        @Override
        public List<Grant> inForce(long personId, LocalDate day) {
            return grants;
        }

        @Override
        public Set<Long> secretariatsWithoutScio(LocalDate day) {
            return Set.of();
        }

        @Override
        public Set<Long> holders(Permission permission, LocalDate day) {
            return Set.of();
        }

        @Override
        public String nameOf(long personId) {
            return "Ana Silva";
        }

        @Override
        public String mailOf(long personId) {
            return "ana@example.org";
        }

        @Override
        public boolean lettersAndDigits(long personId, LocalDate day) {
            return false;
        }
    }
}
