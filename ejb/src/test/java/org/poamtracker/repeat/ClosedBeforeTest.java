package org.poamtracker.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClosedBeforeTest {

    private static final LocalDate ON = LocalDate.of(2025, 1, 1);

    private static final List<String> WORDS = List.of(
            "account review terminate employee password encryption backup restore vendor contract firewall port server patch"
                    .split(" "));

    @Test
    @DisplayName(
            "FIND-2 the strongest reason comes first, then the likest words, then what was closed last; five at most")
    void ranks() {
        Described now = new Described("Backups are never restored", List.of("CP-9"), List.of("TAPE"));
        ClosedBefore before = new ClosedBefore(List.of(
                closed(1, "Backups are never restored", "AC-2", ""),
                closed(2, "Tapes lie about", "CP-9", "TAPE library"),
                closed(3, "Backups are not restored on time", "AC-2", "TAPE"),
                closed(4, "Backups are never restored", "AC-2", "TAPE"),
                closed(5, "The door stands open", "PE-3", "Vault")));

        assertThat(before.offersFor(now))
                .extracting(offer -> offer.closed().id())
                .containsExactly(2L, 4L, 3L, 1L);
        assertThat(before.offersFor(now))
                .extracting(Offer::reason)
                .containsExactly(
                        RepeatReason.REQUIREMENT_AND_ASSET,
                        RepeatReason.ASSET_AND_TEXT,
                        RepeatReason.ASSET_AND_TEXT,
                        RepeatReason.TEXT);
    }

    @Test
    @DisplayName("FIND-2 no more than five are offered, and nothing where nothing was closed")
    void offersFive() {
        Described now = new Described("Backups are never restored", List.of("CP-9"), List.of("TAPE"));
        List<Closed> many = IntStream.range(0, 20)
                .mapToObj(n -> new Closed(n, now, ON.plusDays(n)))
                .toList();

        assertThat(new ClosedBefore(many).offersFor(now))
                .extracting(offer -> offer.closed().id())
                .containsExactly(19L, 18L, 17L, 16L, 15L);
        assertThat(new ClosedBefore(List.of()).offersFor(now)).isEmpty();
    }

    @Test
    @DisplayName("FIND-2 ten thousand rows are compared with five thousand closed ones in seconds")
    void comparesMany() {
        Random random = new Random(9);
        ClosedBefore before = new ClosedBefore(
                IntStream.range(0, 5_000).mapToObj(n -> any(n, random)).toList());

        List<Described> rows = IntStream.range(0, 10_000)
                .mapToObj(n -> any(n, random).described())
                .toList();

        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long offered =
                rows.stream().filter(row -> !before.offersFor(row).isEmpty()).count();
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;

        assertThat(offered).isPositive();
        assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(8));
    }

    private static Closed any(int n, Random random) {
        String text = String.join(
                " ",
                random.ints(12, 0, WORDS.size())
                        .mapToObj(word -> WORDS.get(word) + random.nextInt(30))
                        .toList());
        return closed(n, text, "AC-" + random.nextInt(40), "SERVER " + random.nextInt(500));
    }

    private static Closed closed(long id, String text, String requirement, String asset) {
        return new Closed(
                id, new Described(text, List.of(requirement), asset.isEmpty() ? List.of() : List.of(asset)), ON);
    }
}
