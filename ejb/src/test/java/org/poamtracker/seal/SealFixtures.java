package org.poamtracker.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.poamtracker.platform.DataFolder;

/** Sealed contents, for tests of whoever keeps some. */
public final class SealFixtures {

    private SealFixtures() {}

    /** Seals a content where it belongs. */
    public static SealedFile sealed(DataFolder data, FileKeys keys, byte[] content) throws IOException {
        SealedFile file = new SealedFiles(data).of(sha256(content));
        keys.newestFirst(); // makes the keystore: where a sealed file is, there must be one
        Files.createDirectories(file.path().getParent());
        if (!Files.exists(file.path())) {
            Files.createFile(file.path());
        }
        file.write(new ByteArrayInputStream(content), keys);
        return file;
    }

    /** What a sealed file holds. */
    public static byte[] contentOf(SealedFile file, FileKeys keys) throws IOException {
        try (InputStream content = file.open(keys)) {
            return content.readAllBytes();
        }
    }

    /** The same bytes each time, of any length. */
    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    /** The bytes of a text. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void flip(Path file, long offset) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) offset] ^= 1;
        Files.write(file, bytes);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
