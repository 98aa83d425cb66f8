package org.poamtracker.it.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, written from RFC 6238 without a look at the product's own. */
public final class Authenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int MILLION = 1_000_000;

    private Authenticator() {}

    /** What it shows now for a secret in base 32; blanks do no harm. */
    public static String now(String secret) {
        return at(secret, 0);
    }

    /** What it shows so many half minutes from now. */
    public static String at(String secret, int halfMinutes) {
        long counter = Instant.now().getEpochSecond() / SECONDS + halfMinutes;
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret.replaceAll("\\s", "")), "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(counter).array());
            int offset = hash[19] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % MILLION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String secret) {
        byte[] bytes = new byte[secret.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int letter = BASE_32.indexOf(secret.charAt(bit / 5));
            int one = (letter >> (4 - bit % 5)) & 1;
            bytes[bit / 8] |= (byte) (one << (7 - bit % 8));
        }
        return bytes;
    }
}
