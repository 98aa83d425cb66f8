package org.poamtracker.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.evidence.EvidenceFixtures.NOW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.seal.SealedFiles;

class FileStoreTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void begin() {
        store = EvidenceFixtures.store(folder);
    }

    @Test
    @DisplayName("FILE-4 a content lies under its hash, and the same content once")
    void underItsHash() throws IOException {
        String hash = kept("proof");
        assertThat(kept("proof")).isEqualTo(hash);

        Path path = path(hash);
        assertThat(folder.relativize(path).toString())
                .isEqualTo("files/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash + ".sealed");
        assertThat(files()).containsExactly(path);
        try (InputStream content = store.proven(hash).open()) {
            assertThat(content).hasContent("proof");
        }
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).doesNotContain("proof");
    }

    @Test
    @DisplayName(
            "SEAL-1 what an earlier version left plain is sealed at the start, and what was on its way in is forgotten")
    void sealingPlainFiles() throws IOException {
        String hash = kept("proof");
        Files.delete(path(hash));
        Path plain = path(hash).resolveSibling(hash);
        Files.writeString(plain, "proof");
        Files.writeString(
                Files.createDirectories(folder.resolve("temp/incoming")).resolve("left"), "plain");

        assertThat(store.sealPlain()).isEqualTo(1);

        assertThat(plain).doesNotExist();
        assertThat(folder.resolve("temp/incoming")).isEmptyDirectory();
        try (InputStream content = store.proven(hash).open()) {
            assertThat(content).hasContent("proof");
        }
        assertThat(store.sealPlain()).isZero();
    }

    @Test
    @DisplayName("FILE-4 what breaks off on its way in leaves nothing behind")
    void breakingOff() {
        InputStream breaking = new java.io.FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, length);
                if (n < 0) {
                    throw new IOException("connection reset");
                }
                return n;
            }
        };

        assertThatThrownBy(() -> store.receive(breaking, 1 << 20)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("FILE-1 what is empty or too large leaves nothing behind")
    void emptyAndTooLarge() {
        assertThatThrownBy(() -> store.receive(InputStream.nullInputStream(), 1 << 20))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.empty"));
        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(new byte[(1 << 20) + 1]), 1 << 20))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.too-large"));
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("FILE-4 what is not kept after it came in leaves nothing behind")
    void notKept() throws IOException {
        try (ReceivedFile received = store.receive(stream("never kept"), 100)) {
            assertThat(received.path()).exists();
        }

        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName("FILE-4 a content that was changed or lost on the disk is not handed out")
    void changedOnTheDisk() throws IOException {
        String hash = kept("proof");
        Path path = path(hash);
        byte[] bytes = Files.readAllBytes(path);
        bytes[bytes.length - 1] ^= 1;
        Files.write(path, bytes);

        assertThatThrownBy(() -> store.proven(hash))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("evidence.content-lost"));
        Files.delete(path);
        assertThatThrownBy(() -> store.proven(hash)).isInstanceOf(RuleViolation.class);
    }

    @Test
    @DisplayName("FILE-6 the sweep takes what nobody names and nobody has just kept")
    void sweeping() throws IOException {
        String named = kept("named");
        String fresh = kept("fresh");
        String orphan = kept("orphan");
        age(path(named));
        age(path(orphan));
        ReceivedFile left = store.receive(stream("left by a crash"), 100);
        age(left.path());

        int swept = store.sweep(NOW.minus(DAY), asked -> {
            assertThat(asked).doesNotContain(fresh);
            return Set.of(named);
        });

        assertThat(swept).isEqualTo(2);
        assertThat(files()).containsExactlyInAnyOrder(path(named), path(fresh));
    }

    @Test
    @DisplayName("FILE-6 an old content that is attached again is not swept from under its new row")
    void attachedAgain() throws IOException {
        String hash = kept("again");
        age(path(hash));
        kept("again");

        assertThat(store.sweep(NOW.minus(DAY), asked -> Set.of())).isZero();
        assertThat(path(hash)).exists();
    }

    private Path path(String hash) {
        return new SealedFiles(new DataFolder(folder)).of(hash).path();
    }

    private String kept(String content) throws IOException {
        try (ReceivedFile received = store.receive(stream(content), 1 << 20)) {
            store.keep(received);
            return received.sha256();
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(DAY).minusSeconds(1)));
    }

    private boolean isContent(Path file) {
        return file.startsWith(folder.resolve("files")) || file.startsWith(folder.resolve("temp"));
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(SampleFiles.text(content));
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(this::isContent).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
