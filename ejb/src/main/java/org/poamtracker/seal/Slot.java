package org.poamtracker.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of a file as one master key wraps it, AES-256-GCM: it opens for the file of that name alone. */
final class Slot {

    static final int FILE_KEY = 32;

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static final int LENGTH = Long.BYTES + NONCE + FILE_KEY + TAG;

    private final long masterId;
    private final byte[] nonce = new byte[NONCE];
    private final byte[] wrapped = new byte[FILE_KEY + TAG];

    private Slot(long masterId) {
        this.masterId = masterId;
    }

    static Slot wrap(SecretKey fileKey, String name, MasterKey master) {
        Slot slot = new Slot(master.id());
        RANDOM.nextBytes(slot.nonce);
        try {
            slot.cipher(Cipher.ENCRYPT_MODE, name, master).doFinal(fileKey.getEncoded(), 0, FILE_KEY, slot.wrapped);
            return slot;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Slot read(ByteBuffer head) {
        Slot slot = new Slot(head.getLong());
        head.get(slot.nonce).get(slot.wrapped);
        return slot;
    }

    void write(ByteBuffer head) {
        head.putLong(masterId).put(nonce).put(wrapped);
    }

    /** Whether it says that this master key wrapped it. */
    boolean isBy(MasterKey master) {
        return masterId == master.id();
    }

    /** The key of the file, where this master key wrapped it and nothing was changed since. */
    Optional<SecretKey> unwrap(String name, MasterKey master) {
        try {
            byte[] key = cipher(Cipher.DECRYPT_MODE, name, master).doFinal(wrapped);
            return Optional.of(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String name, MasterKey master) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, master.secret(), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(Head.MAGIC);
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
