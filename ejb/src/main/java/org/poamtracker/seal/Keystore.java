package org.poamtracker.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.poamtracker.platform.DataFolder;

/**
 * The file that holds the master keys: {@code filekeys/files.p12} of the data folder with a password made for it in {@code
 * keys/}, or, elsewhere, what {@code POAM_FILE_KEYSTORE} names (PKCS#12 or JCEKS).
 *
 * @param path where it lies
 * @param made whether it is the data folder's own, which makes itself
 */
public record Keystore(Path path, boolean made, DataFolder data) {

    /** Where the keystore lies in a data folder and in a backup, and what else belongs to it. */
    public static final String FOLDER = "filekeys";

    /** The file in {@link #FOLDER}. */
    public static final String FILE = "files.p12";

    /** The file in {@code keys/} that holds the password of a keystore that made itself. */
    public static final String PASSWORD = "file-keystore.password";

    private static final String ALIAS = "file-key-";
    private static final int KEY_BYTES = 32;
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FileAttribute<Set<PosixFilePermission>> MINE = mode("rw-------");

    /** The one of a data folder. */
    public static Keystore of(DataFolder data) {
        String given = System.getProperty("poam.file.keystore");
        return given == null || given.isBlank()
                ? new Keystore(data.root().resolve(FOLDER).resolve(FILE), true, data)
                : new Keystore(Path.of(given).toAbsolutePath(), false, data);
    }

    /** Where a rotation leaves its notes. */
    Path folder() throws IOException {
        Path folder = data.root().resolve(FOLDER);
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, mode("rwx------"));
    }

    /**
     * Makes it with a first key.
     *
     * @throws IllegalStateException where sealed files are there already: their keys are in the keystore that is missing
     */
    void make() throws IOException {
        Path files = data.root().resolve("files");
        if (Files.isDirectory(files)) {
            try (var all = Files.walk(files)) {
                if (all.anyMatch(file -> file.toString().endsWith(SealedFiles.SUFFIX))) {
                    throw new IllegalStateException(
                            path + " is missing: it holds the keys of the files. Put it back from a backup.");
                }
            }
        }
        folder();
        write(List.of(newKey(1)));
    }

    /** Every key in it. */
    List<MasterKey> read() throws IOException {
        try {
            KeyStore store = KeyStore.getInstance(path.toFile(), password());
            List<MasterKey> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (alias.matches(ALIAS + "\\d{1,6}") && store.getKey(alias, password()) instanceof SecretKey secret) {
                    keys.add(MasterKey.of(Integer.parseInt(alias.substring(ALIAS.length())), secret));
                }
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException(path + " holds no key " + ALIAS + "N");
            }
            return keys;
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException(path + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Puts these keys into it and nothing else; it is whole at any moment. */
    void write(List<MasterKey> keys) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, MINE);
        try {
            KeyStore store = KeyStore.getInstance(made || !Files.exists(path) ? "PKCS12" : type());
            store.load(null, password());
            for (MasterKey key : keys) {
                store.setKeyEntry(ALIAS + key.number(), key.secret(), password(), null);
            }
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                store.store(out, password());
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(path + " cannot be written: " + e.getMessage(), e);
        }
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.getParent())) {
            folder.force(true);
        }
    }

    static MasterKey newKey(int number) {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return MasterKey.of(number, new SecretKeySpec(bytes, "AES"));
    }

    private String type() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(path.toFile(), password()).getType();
    }

    private char[] password() throws IOException {
        String given = System.getProperty("poam.file.keystore.password");
        if (!made) {
            if (given == null || given.isBlank()) {
                throw new IllegalStateException("POAM_FILE_KEYSTORE_PASSWORD is not set");
            }
            return given.toCharArray();
        }
        Path file = data.keys().resolve(PASSWORD);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[PASSWORD_BYTES];
            RANDOM.nextBytes(bytes);
            Files.createFile(file, MINE);
            Files.writeString(file, Base64.getEncoder().encodeToString(bytes) + "\n");
        }
        return Files.readString(file).strip().toCharArray();
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
