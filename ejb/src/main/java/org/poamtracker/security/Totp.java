package org.poamtracker.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: RFC 6238 over RFC 4226, HMAC-SHA-1, six digits, 30 seconds, which is what every app takes
 * whatever the address says (ADR 019). A code counts within one step of now, and only after the last one that was used.
 */
final class Totp {

    /** 160 bits, as RFC 4226 recommends. */
    static final int SECRET = 20;

    static final int DIGITS = 6;
    static final long STEP_SECONDS = 30;

    /** How many steps the clock of a telephone may be early or late. */
    private static final int DRIFT = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return secret;
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    /** The step whose code this is, if it is one within the drift and after the last used; blanks are not looked at. */
    static OptionalLong matching(byte[] secret, String code, Instant now, long lastStep) {
        byte[] said = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            byte[] right = hotp("HmacSHA1", secret, step, DIGITS).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, said) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** RFC 4226, with the other hashes of RFC 6238 as well. */
    static String hotp(String algorithm, byte[] secret, long counter, int digits) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
