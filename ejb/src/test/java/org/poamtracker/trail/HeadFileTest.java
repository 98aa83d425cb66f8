package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.DataFolder;

class HeadFileTest {

    private static final String HASH = "c".repeat(64);

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void folder() {
        data = new DataFolder(folder);
    }

    @Test
    @DisplayName("TRAIL-2 heads are kept across a restart and only ever move on")
    void movesOn() throws IOException {
        HeadFile first = file();
        first.keep(List.of(new Head(1, 5, HASH), new Head(2, 1, HASH)));
        first.keep(List.of(new Head(1, 4, HASH))); // committed before the one above, told after it
        first.write();
        HeadFile afterRestart = file();
        afterRestart.keep(List.of(new Head(1, 6, HASH)));
        afterRestart.write();

        assertThat(HeadList.read(HeadFile.path(data)).values())
                .containsExactly(new Head(1, 6, HASH), new Head(2, 1, HASH));
    }

    @Test
    @DisplayName("TRAIL-2 a chain that was cut while the server was stopped keeps its head, however far it grows again")
    void aCutChainKeepsItsHead() throws IOException {
        HeadFile before = file();
        before.keep(List.of(new Head(1, 5, HASH)));
        before.write();
        HeadFile after = file();
        for (long count = 4; count < 9; count++) {
            after.keep(List.of(new Head(1, count, "d".repeat(64))));
        }
        after.write();

        assertThat(HeadList.read(HeadFile.path(data)).values()).containsExactly(new Head(1, 5, HASH));
    }

    private HeadFile file() {
        return new HeadFile(data);
    }
}
