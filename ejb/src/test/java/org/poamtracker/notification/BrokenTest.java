package org.poamtracker.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrokenTest {

    private final List<String> said = new ArrayList<>();
    private final Broken broken = new Broken(said::add);
    private final List<Integer> done = new ArrayList<>();
    private final Map<Integer, Integer> tries = new HashMap<>();

    @Test
    @DisplayName("NOTE-5 a record that breaks is tried once more at the end, and named only when it breaks again")
    void isTriedOnceMore() {
        Walk<Integer> walk = Walk.inSlices("Numbers", BrokenTest::upToTen, this::work, number -> "no. " + number);

        assertThat(walk.through(said::add, broken)).isEqualTo(8);
        assertThat(broken.names()).as("nothing is named before the second try").isEmpty();
        assertThat(broken.tryAgain()).isEqualTo(1);

        assertThat(broken.names()).containsExactly("no. 7");
        assertThat(done).containsExactly(1, 2, 4, 5, 6, 8, 9, 10, 3);
        assertThat(said)
                .contains("Done at the second try: 1", "  could not be done: no. 7 (the server's log says why)");
        assertThat(broken.tryAgain()).as("nothing is tried three times").isZero();
    }

    /** 3 breaks as long as it is done with others, and once alone; 7 breaks always. */
    private void work(List<Integer> slice) {
        boolean locked = slice.contains(3) && (slice.size() > 1 || tries.merge(3, 1, Integer::sum) == 1);
        if (locked || slice.contains(7)) {
            throw new IllegalStateException("locked");
        }
        done.addAll(slice);
    }

    private static List<Integer> upToTen(Integer after, int size) {
        return after == null ? List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) : List.of();
    }
}
