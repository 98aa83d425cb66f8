package org.poamtracker.seal;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One sealed file (SEAL-1): a head with its wrapped key, then chunks as Tink's AES-256-GCM-HKDF streams write them. Its name is
 * sealed in: the bytes of one file are nothing under the name of another.
 *
 * @param path where it lies
 * @param name what it is to be known by, wherever it lies
 */
public record SealedFile(Path path, String name) {

    private static final int CHUNK = 1 << 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals a content into this file, which is new, and forces it to the disk. Leaves the stream open. */
    public void write(InputStream content, FileKeys keys) throws IOException {
        byte[] random = new byte[Slot.FILE_KEY];
        RANDOM.nextBytes(random);
        SecretKey fileKey = new SecretKeySpec(random, "AES");
        Head head = Head.with(Slot.wrap(fileKey, name, keys.current()));
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(file, head.bytes(), 0);
            file.position(Head.LENGTH);
            OutputStream sealed =
                    chunks(fileKey).newEncryptingStream(Channels.newOutputStream(new KeptOpen(file)), associated());
            content.transferTo(sealed);
            sealed.close();
            file.force(true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its content, chunk by chunk. @throws SealBroken here or while reading, where it is not as it was written */
    public InputStream open(FileKeys keys) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            SecretKey fileKey = Head.read(file).open(name, keys).fileKey();
            return new Proven(chunks(fileKey).newDecryptingStream(Channels.newInputStream(file), associated()));
        } catch (IOException e) {
            file.close();
            throw e;
        } catch (GeneralSecurityException e) {
            file.close();
            throw new IllegalStateException(e);
        }
    }

    /** Reads it to its end and forgets it. @throws SealBroken where it is not as it was written */
    public void prove(FileKeys keys) throws IOException {
        try (InputStream content = open(keys)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Whether its key can be unwrapped; of its content nothing is read. */
    public boolean hasKey(FileKeys keys) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            Head.read(file).open(name, keys);
            return true;
        } catch (SealBroken broken) {
            return false;
        }
    }

    /** Wraps its key by the master key in use (SEAL-3). Returns whether there was anything to do. */
    public boolean rewrap(FileKeys keys) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Head.Opened opened = Head.read(file).open(name, keys);
            MasterKey current = keys.current();
            if (opened.master().number() == current.number()) {
                return false;
            }
            ByteBuffer slot = ByteBuffer.allocate(Slot.LENGTH);
            Slot.wrap(opened.fileKey(), name, current).write(slot);
            writeAll(file, slot.flip(), Head.offset(1 - opened.place()));
            file.force(false);
            return true;
        }
    }

    private static AesGcmHkdfStreaming chunks(SecretKey fileKey) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(fileKey.getEncoded(), "HmacSha256", Slot.FILE_KEY, CHUNK, 0);
    }

    private byte[] associated() {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static void writeAll(FileChannel file, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    /** Says what a failing chunk means. */
    private static final class Proven extends FilterInputStream {

        Proven(InputStream chunks) {
            super(chunks);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException broken) {
                throw new SealBroken("its content was changed or cut off", broken);
            }
        }
    }

    /** Tink closes what it writes to; the file is still to be forced to the disk. */
    private record KeptOpen(FileChannel file) implements java.nio.channels.WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // whoever opened the file closes it
        }
    }
}
