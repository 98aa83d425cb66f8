package org.poamtracker.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.seal.SealFixtures.bytes;
import static org.poamtracker.seal.SealFixtures.sealed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.DataFolder;

class KeystoreTest {

    private static final String PLACE = "poam.file.keystore";
    private static final String PASSWORD = "poam.file.keystore.password";

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void begin() {
        data = new DataFolder(folder);
    }

    @AfterEach
    void forget() {
        System.clearProperty(PLACE);
        System.clearProperty(PASSWORD);
    }

    @Test
    @DisplayName("SEAL-2 it makes itself apart from the files, with a password of its own, for its owner alone")
    void makesItself() throws IOException {
        new FileKeys(data).current();

        assertThat(mode(folder.resolve("filekeys"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("filekeys/files.p12"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("keys/file-keystore.password"))).isEqualTo("rw-------");
        assertThat(Files.readString(folder.resolve("keys/file-keystore.password")))
                .hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("SEAL-2 where sealed files are and the keystore is gone, none is made in its place")
    void isMissed() throws IOException {
        sealed(data, new FileKeys(data), bytes(10));
        Files.delete(folder.resolve("filekeys/files.p12"));

        assertThatThrownBy(() -> new FileKeys(data).current())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Put it back from a backup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JCEKS"})
    @DisplayName("SEAL-2 another keystore can be named, of either kind, and keeps its kind")
    void elsewhere(String type) throws Exception {
        Path other = folder.resolve("elsewhere.store");
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        MasterKey first = Keystore.newKey(1);
        store.setKeyEntry("file-key-1", first.secret(), "a password".toCharArray(), null);
        try (var out = Files.newOutputStream(other)) {
            store.store(out, "a password".toCharArray());
        }
        System.setProperty(PLACE, other.toString());
        System.setProperty(PASSWORD, "a password");

        FileKeys keys = new FileKeys(data);
        assertThat(keys.current().id()).isEqualTo(first.id());
        Keystore.of(data).write(List.of(first, Keystore.newKey(2)));

        assertThat(keys.current().number()).isEqualTo(2);
        assertThat(KeyStore.getInstance(other.toFile(), "a password".toCharArray())
                        .getType())
                .isEqualToIgnoringCase(type);
        assertThat(folder.resolve("filekeys")).doesNotExist();
    }

    @Test
    @DisplayName("SEAL-2 a named keystore needs its password, and the right one")
    void needsItsPassword() throws IOException {
        new FileKeys(data).current();
        System.setProperty(PLACE, folder.resolve("filekeys/files.p12").toString());

        assertThatThrownBy(() -> new FileKeys(data).current()).hasMessage("POAM_FILE_KEYSTORE_PASSWORD is not set");
        System.setProperty(PASSWORD, "another");
        assertThatThrownBy(() -> new FileKeys(data).current()).hasStackTraceContaining("files.p12 cannot be opened");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
