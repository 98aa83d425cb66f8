package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.poam.PageKeys.Total;

class PageKeysTest {

    private static final Total MORE = new Total(10_000, false);

    @Test
    @DisplayName(
            "POAM-15 a list that is counted up to 10,000 says that there are more, on its first, middle and last page")
    void saysThatThereAreMore() {
        KeyPage<Long> first = page(Cursor.first(), MORE, 11);
        assertThat(first)
                .extracting(KeyPage::position, KeyPage::total, KeyPage::more)
                .containsExactly(1L, 10_000L, true);

        KeyPage<Long> beyond = page(first.next().step() == Cursor.Step.NEXT ? next(10_011) : null, MORE, 11);
        assertThat(beyond)
                .extracting(KeyPage::position, KeyPage::total, KeyPage::more)
                .containsExactly(10_011L, 10_020L, true);

        KeyPage<Long> last = page(Cursor.last(0), MORE, 11);
        assertThat(last)
                .as("nobody knows where the last page begins, nor that it is the 10,000th row that ends it")
                .extracting(KeyPage::position, KeyPage::total, KeyPage::more)
                .containsExactly(0L, 10_000L, true);
        assertThat(page(Cursor.last(9_991), MORE, 11))
                .as("whatever an address says")
                .isEqualTo(last);
        assertThat(last.previous().position()).isZero();
        assertThat(page(last.previous(), MORE, 11).position()).isZero();
    }

    @Test
    @DisplayName("POAM-15 a list that is counted to its end says on which row its last page begins")
    void saysWhereTheLastPageBegins() {
        KeyPage<Long> last = page(Cursor.last(0), new Total(23, true), 4);

        assertThat(last)
                .extracting(KeyPage::position, KeyPage::total, KeyPage::more)
                .containsExactly(21L, 23L, false);
        assertThat(last.rows()).hasSize(3);
    }

    @Test
    @DisplayName("POAM-15 a list that nobody counts knows how many it has when it comes to its end")
    void knowsAtItsEnd() {
        assertThat(page(next(11), Total.unknown(), 5))
                .extracting(KeyPage::position, KeyPage::total, KeyPage::more)
                .containsExactly(11L, 15L, false);
        assertThat(page(Cursor.first(), Total.unknown(), 11))
                .extracting(KeyPage::total, KeyPage::more)
                .containsExactly(10L, true);
    }

    private static Cursor next(long position) {
        return new Cursor(Cursor.Step.NEXT, "2026-11-20", 1, position);
    }

    /** A page of ten, for which the walk meets so many keys. */
    private static KeyPage<Long> page(Cursor cursor, Total total, int met) {
        PageKeys keys = new PageKeys(PoamQuery.first(PoamFilter.all(), 10).at(cursor), total);
        for (long id = 1; id <= met; id++) {
            keys.add(id, "2026-11-20");
        }
        return keys.asPage();
    }
}
