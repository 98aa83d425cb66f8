package org.poamtracker.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.poamtracker.platform.DataFolder;

/**
 * Seals the secrets of second factors with AES-256-GCM, each for one account. Its key lies outside the database: who can read
 * or write rows can neither compute a code nor give somebody a secret of their own.
 */
@ApplicationScoped
class SecondFactorKey {

    /** The file in {@code keys/}: 32 bytes in base64. */
    static final String FILE = "second-factor.key";

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    DataFolder data;

    private volatile SecretKey key;

    String seal(byte[] secret, long accountId) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, accountId).doFinal(secret);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException where it was sealed for another account, by another key, or changed since */
    byte[] open(String text, long accountId) {
        byte[] bytes = Base64.getDecoder().decode(text);
        byte[] nonce = Arrays.copyOf(bytes, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, accountId).doFinal(bytes, NONCE, bytes.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second factor of account " + accountId + " was not sealed here", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long accountId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("second factor of account " + accountId).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private SecretKey key() {
        if (key == null) {
            key = read(data.keys().resolve(FILE));
        }
        return key;
    }

    private static SecretKey read(Path file) {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            if (bytes.length != KEY) {
                throw new IllegalStateException(file + " is no key: it does not hold " + KEY + " bytes");
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("Second factors cannot be checked without their key", e);
        }
    }
}
