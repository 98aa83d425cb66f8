package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Ten codes of 75 random bits. The first letter of a code says which of the ten it is, so that one slow hash is computed for
 * a try and not ten. They are kept like passwords: salted, Argon2id.
 */
@ApplicationScoped
class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** Without letters that are read for others. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SecondFactorRepository factors;

    @Inject
    Passwords passwords;

    /** New ones, as they are shown once; those before are worth nothing any more. */
    List<String> renew(long accountId) {
        List<String> shown = new ArrayList<>();
        List<RecoveryCode> kept = new ArrayList<>();
        for (int place = 0; place < HOW_MANY; place++) {
            String code = code(place);
            shown.add(code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
            kept.add(new RecoveryCode(accountId, place, passwords.hash(code)));
        }
        factors.replaceCodes(accountId, kept);
        return List.copyOf(shown);
    }

    /** Uses a code up, if it is one that was not used yet. */
    boolean use(long accountId, String said, Instant now) {
        String code = normal(said);
        if (!isOne(code)) {
            return false;
        }
        Optional<RecoveryCode> found = factors.unusedCode(accountId, code.charAt(0) - '0');
        boolean right =
                passwords.matches(code, found.map(RecoveryCode::codeHash).orElse(null));
        found.filter(any -> right).ifPresent(used -> used.use(now));
        return right;
    }

    /** Whether it looks like one, and not like a code of an app. */
    static boolean isOne(String said) {
        String code = normal(said);
        return code.length() == LENGTH && Character.digit(code.charAt(0), 10) >= 0;
    }

    private static String normal(String said) {
        return said.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String code(int place) {
        StringBuilder code = new StringBuilder().append(place);
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
