package org.poamtracker.seal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * What a sealed file begins with: a mark and two places for its wrapped key. A new master key is written into the place that
 * is not needed, so that one of the two is whole whenever writing breaks off.
 */
final class Head {

    static final byte[] MAGIC = "POAMSF1\n".getBytes(StandardCharsets.US_ASCII);
    static final int LENGTH = MAGIC.length + 2 * Slot.LENGTH;

    private static final Slot NONE = Slot.read(ByteBuffer.allocate(Slot.LENGTH));

    private final Slot[] slots;

    private Head(Slot... slots) {
        this.slots = slots;
    }

    /** An opened place: which it is, and what was in it. */
    record Opened(int place, MasterKey master, SecretKey fileKey) {}

    static Head with(Slot slot) {
        return new Head(slot, NONE);
    }

    /** Reads the head and leaves the channel behind it. @throws SealBroken where there is none */
    static Head read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new SealBroken("it is cut off", new EOFException());
            }
        }
        bytes.flip();
        byte[] magic = new byte[MAGIC.length];
        bytes.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new SealBroken("it is no sealed file");
        }
        return new Head(Slot.read(bytes), Slot.read(bytes));
    }

    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(MAGIC);
        for (Slot slot : slots) {
            slot.write(bytes);
        }
        return bytes.flip();
    }

    /** Opens the place of the newest master key. @throws SealBroken where neither opens */
    Opened open(String name, FileKeys keys) throws IOException {
        boolean known = false;
        for (MasterKey master : keys.newestFirst()) {
            for (int place = 0; place < slots.length; place++) {
                if (slots[place].isBy(master)) {
                    known = true;
                    var fileKey = slots[place].unwrap(name, master);
                    if (fileKey.isPresent()) {
                        return new Opened(place, master, fileKey.get());
                    }
                }
            }
        }
        throw new SealBroken(known ? "its head was changed" : "its key is not in the keystore");
    }

    /** Where a place lies in the file. */
    static long offset(int place) {
        return MAGIC.length + (long) place * Slot.LENGTH;
    }
}
