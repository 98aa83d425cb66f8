package org.poamtracker.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.seal.SealFixtures.bytes;
import static org.poamtracker.seal.SealFixtures.contentOf;
import static org.poamtracker.seal.SealFixtures.flip;
import static org.poamtracker.seal.SealFixtures.sealed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.DataFolder;

class SealedFileTest {

    private static final int CHUNKS = 200_000;

    @TempDir
    Path folder;

    private DataFolder data;
    private FileKeys keys;

    @BeforeEach
    void begin() {
        data = new DataFolder(folder);
        keys = new FileKeys(data);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_400, 65_480, 65_536, CHUNKS})
    @DisplayName("SEAL-1 what is sealed comes back, whatever its length, and nothing of it lies open")
    void comesBack(int length) throws IOException {
        byte[] content = bytes(length);

        SealedFile file = sealed(data, keys, content);

        assertThat(contentOf(file, keys)).isEqualTo(content);
        if (length > 100) {
            String onDisk = new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1);
            assertThat(onDisk).doesNotContain(new String(content, 0, 20, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    @DisplayName("SEAL-2 the same content is sealed by another key each time")
    void aKeyOfItsOwn() throws IOException {
        SealedFile file = sealed(data, keys, bytes(100));
        byte[] first = Files.readAllBytes(file.path());

        file.write(new ByteArrayInputStream(bytes(100)), keys);

        byte[] second = Files.readAllBytes(file.path());
        assertThat(Arrays.copyOfRange(second, Head.LENGTH, second.length))
                .isNotEqualTo(Arrays.copyOfRange(first, Head.LENGTH, first.length));
    }

    @Test
    @DisplayName("SEAL-1 one flipped bit anywhere in mark, key or chunks is refused")
    void flippedBits() throws IOException {
        SealedFile file = sealed(data, keys, bytes(CHUNKS));
        long size = Files.size(file.path());
        long unused = Head.offset(1);

        for (long at = 0; at < size; at += at < 300 ? 1 : 9_973) {
            flip(file.path(), at);
            if (at >= unused && at < Head.LENGTH) {
                file.prove(keys); // the place that is not in use
            } else {
                assertThatThrownBy(() -> file.prove(keys)).as("byte %d", at).isInstanceOf(SealBroken.class);
            }
            flip(file.path(), at);
        }
        file.prove(keys);
    }

    @Test
    @DisplayName("SEAL-1 a file that is cut off anywhere, or goes on, is refused")
    void otherLengths() throws IOException {
        SealedFile file = sealed(data, keys, bytes(CHUNKS));
        byte[] whole = Files.readAllBytes(file.path());

        for (int length = 0; length < whole.length; length += length < 300 ? 1 : 4_099) {
            Files.write(file.path(), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> file.prove(keys)).as("%d bytes", length).isInstanceOf(SealBroken.class);
        }
        Files.write(file.path(), Arrays.copyOf(whole, Head.LENGTH + (1 << 16))); // at the end of a chunk
        assertThatThrownBy(() -> file.prove(keys)).isInstanceOf(SealBroken.class);
        Files.write(file.path(), Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> file.prove(keys)).isInstanceOf(SealBroken.class);
    }

    @Test
    @DisplayName("SEAL-1 two files that changed places are refused, and so are two chunks of one")
    void exchanged() throws IOException {
        SealedFile one = sealed(data, keys, bytes(CHUNKS));
        SealedFile other = sealed(data, keys, bytes(CHUNKS + 1));
        byte[] bytes = Files.readAllBytes(one.path());

        Files.copy(other.path(), one.path(), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> one.prove(keys)).isInstanceOf(SealBroken.class);

        int chunk = 1 << 16;
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, Head.LENGTH + chunk, swapped, Head.LENGTH + 2 * chunk, chunk);
        System.arraycopy(bytes, Head.LENGTH + 2 * chunk, swapped, Head.LENGTH + chunk, chunk);
        Files.write(one.path(), swapped);
        assertThatThrownBy(() -> one.prove(keys)).isInstanceOf(SealBroken.class);
    }

    @Test
    @DisplayName("SEAL-2 with another keystore nothing opens, and the refusal says so")
    void wrongKey() throws IOException {
        SealedFile file = sealed(data, keys, bytes(10));
        Files.delete(Keystore.of(data).path());
        Files.move(file.path(), folder.resolve("aside"));
        keys.current();
        Files.move(folder.resolve("aside"), file.path());

        assertThatThrownBy(() -> file.prove(keys))
                .isInstanceOf(SealBroken.class)
                .hasMessage("its key is not in the keystore");
    }

    @Test
    @DisplayName("SEAL-1 the beginning of a large file is read without reading all of it")
    void streams() throws IOException {
        SealedFile file = sealed(data, keys, bytes(CHUNKS));
        byte[] whole = Files.readAllBytes(file.path());
        Files.write(file.path(), Arrays.copyOf(whole, whole.length - 1));

        try (InputStream content = file.open(keys)) {
            assertThat(content.readNBytes(1000)).isEqualTo(Arrays.copyOf(bytes(CHUNKS), 1000));
        }
    }
}
