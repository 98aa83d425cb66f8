package org.poamtracker.security;

import static org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters.DEFAULT_ALGORITHM_NAME;
import static org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters.PARAMETER_ITERATIONS;
import static org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters.PARAMETER_MEMORY_KIB;
import static org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters.PARAMETER_PARALLELISM;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;

/**
 * Argon2id with 19 MiB, two passes and one lane, as OWASP advises. Two are computed at once at most, so that many sign-ins
 * together cannot take the machine.
 */
@ApplicationScoped
class Passwords {

    private final Semaphore atOnce = new Semaphore(2, true);
    private final DefaultPasswordService service = new DefaultPasswordService();
    private final String nobodys;

    Passwords() {
        DefaultHashService argon2id = new DefaultHashService();
        argon2id.setDefaultAlgorithmName(DEFAULT_ALGORITHM_NAME);
        argon2id.setParameters(
                Map.of(PARAMETER_MEMORY_KIB, 19 * 1024, PARAMETER_ITERATIONS, 2, PARAMETER_PARALLELISM, 1));
        service.setHashService(argon2id);
        nobodys = service.encryptPassword("an account that does not exist takes as long as one that does");
    }

    String hash(String password) {
        return fewAtOnce(() -> service.encryptPassword(normal(password)));
    }

    /** Takes as long for no hash as for one, so that the time does not tell whether an account exists or has a password. */
    boolean matches(String password, String hash) {
        boolean same = fewAtOnce(() -> service.passwordsMatch(normal(password), hash == null ? nobodys : hash));
        return same && hash != null;
    }

    /** SP 800-63B-4: one form for what looks the same, whichever keyboard it was typed on. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T fewAtOnce(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
