package org.poamtracker.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.seal.SealFixtures.bytes;
import static org.poamtracker.seal.SealFixtures.contentOf;
import static org.poamtracker.seal.SealFixtures.flip;
import static org.poamtracker.seal.SealFixtures.sealed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.platform.TestClock;

class RotationTest {

    private static final int FILES = 12;

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock("2026-11-21T15:00:00Z");
    private final List<SealedFile> files = new ArrayList<>();
    private DataFolder data;
    private FileKeys keys;
    private Rotation rotation;

    @BeforeEach
    void begin() throws IOException {
        data = new DataFolder(folder);
        keys = new FileKeys(data);
        for (int i = 0; i < FILES; i++) {
            files.add(sealed(data, keys, bytes(1000 + i)));
        }
        rotation = new Rotation(data, keys, clock);
    }

    @Test
    @DisplayName("SEAL-3 a rotation wraps every key anew and leaves the contents as they lie")
    void rotates() throws IOException {
        byte[] before = Files.readAllBytes(files.get(0).path());

        Rotation.Outcome outcome = rotation.run();

        assertThat(outcome).isEqualTo(new Rotation.Outcome(2, false, FILES, 0, List.of()));
        byte[] after = Files.readAllBytes(files.get(0).path());
        assertThat(Arrays.copyOfRange(after, Head.LENGTH, after.length))
                .isEqualTo(Arrays.copyOfRange(before, Head.LENGTH, before.length));
        allOpen();
    }

    @Test
    @DisplayName("SEAL-3 a rotation that was killed anywhere leaves every file readable, and the next call finishes it")
    void killedHalfWay() throws IOException {
        keys.newestFirst();
        for (int done = 0; done <= FILES; done++) {
            Files.writeString(
                    folder.resolve("filekeys/rotating"), (keys.current().number() + 1) + "\n");
            if (done > 0) { // else it was killed before the keystore had the new key
                var all = new ArrayList<>(keys.newestFirst());
                all.add(Keystore.newKey(keys.current().number() + 1));
                Keystore.of(data).write(all);
            }
            for (SealedFile file : files.subList(0, done)) {
                file.rewrap(keys);
            }
            allOpen();

            Rotation.Outcome outcome = rotation.run();

            assertThat(outcome.resumed()).isTrue();
            assertThat(outcome.key()).isEqualTo(done + 2);
            assertThat(outcome.already()).isEqualTo(done);
            assertThat(outcome.rewrapped()).isEqualTo(FILES - done);
            allOpen();
        }
    }

    @Test
    @DisplayName("SEAL-3 a wrapped key that was written by half leaves the other one, and is written again")
    void tornKey() throws IOException {
        rotation.run();
        SealedFile file = files.get(0);
        flip(file.path(), Head.offset(1) + Slot.LENGTH - 1); // where the first rotation wrote

        assertThat(contentOf(file, keys)).isEqualTo(bytes(1000));
        assertThat(file.rewrap(keys)).isTrue();
        assertThat(file.rewrap(keys)).isFalse();
        assertThat(contentOf(file, keys)).isEqualTo(bytes(1000));
    }

    @Test
    @DisplayName("SEAL-3 an earlier key stays until no file has needed it for a day, then it goes")
    void retires() throws IOException {
        rotation.run();
        assertThat(rotation.retire()).isZero();
        SealedFile late = sealedByThePreviousKey();
        clock.advance(Rotation.KEPT.plusSeconds(1));

        assertThat(rotation.retire()).isZero(); // found the late one, wrapped it, and waits once more
        assertThat(keys.newestFirst()).hasSize(2);
        clock.advance(Rotation.KEPT.plusSeconds(1));
        assertThat(rotation.retire()).isEqualTo(1);

        assertThat(keys.newestFirst()).hasSize(1);
        assertThat(contentOf(late, keys)).isEqualTo(bytes(5));
        allOpen();
        rotation.run();
        assertThat(keys.current().number()).isEqualTo(3);
    }

    @Test
    @DisplayName("SEAL-3 a file that no key opens is named and does not keep the others")
    void brokenFiles() throws IOException {
        SealedFile broken = files.get(3);
        Files.write(broken.path(), new byte[] {1, 2, 3});

        Rotation.Outcome outcome = rotation.run();

        assertThat(outcome.rewrapped()).isEqualTo(FILES - 1);
        assertThat(outcome.broken()).containsExactly(broken.path() + ": it is cut off");
    }

    @Test
    @DisplayName("SEAL-3 two rotations do not run at once")
    void oneAtATime() throws IOException {
        try (FileChannel channel = FileChannel.open(
                        folder.resolve("filekeys/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(rotation::run).hasMessage("another rotation is under way");
        }
        assertThat(Duration.ofDays(1)).isEqualTo(Rotation.KEPT);
    }

    /** As one is that was on its way in when the new key came. */
    private SealedFile sealedByThePreviousKey() throws IOException {
        var all = keys.newestFirst();
        Keystore.of(data).write(all.subList(1, 2));
        SealedFile late = sealed(data, keys, bytes(5));
        Keystore.of(data).write(all);
        return late;
    }

    private void allOpen() throws IOException {
        for (int i = 0; i < FILES; i++) {
            assertThat(contentOf(files.get(i), keys)).isEqualTo(bytes(1000 + i));
        }
    }
}
