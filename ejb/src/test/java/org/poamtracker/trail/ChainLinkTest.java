package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.trail.TrailFixtures.AT;
import static org.poamtracker.trail.TrailFixtures.link;
import static org.poamtracker.trail.TrailFixtures.mac;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainLinkTest {

    private final ChainLink row = link(51, 2, 1);

    @Test
    @DisplayName("TRAIL-2 a row's hash depends on the key and on the hash of the row before it")
    void dependsOnKeyAndPrevious() {
        String hash = row.hash(mac(), ChainLink.GENESIS);

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(row.hash(mac(), ChainLink.GENESIS));
        assertThat(row.hash(mac("another key, as long as the first"), ChainLink.GENESIS))
                .isNotEqualTo(hash);
        assertThat(row.hash(mac(), hash)).isNotEqualTo(hash);
    }

    @Test
    @DisplayName("TRAIL-2 letters moved from one field to its neighbour give another hash")
    void fieldsDoNotRunIntoEachOther() {
        ChainLink ab = new ChainLink(1, 2, 3, AT, null, "ab", "c", null, null, null, null, null);
        ChainLink a = new ChainLink(1, 2, 3, AT, null, "a", "bc", null, null, null, null, null);

        assertThat(ab.hash(mac(), ChainLink.GENESIS)).isNotEqualTo(a.hash(mac(), ChainLink.GENESIS));
    }

    @Test
    @DisplayName("TRAIL-2 an empty text hashes as none, because Oracle stores it as none")
    void emptyIsNone() {
        ChainLink empty = new ChainLink(1, 2, 3, AT, null, "a", "b", "", null, "", null, "");
        ChainLink none = new ChainLink(1, 2, 3, AT, null, "a", "b", null, null, null, null, null);

        assertThat(empty.hash(mac(), ChainLink.GENESIS)).isEqualTo(none.hash(mac(), ChainLink.GENESIS));
    }
}
