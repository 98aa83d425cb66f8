package org.poamtracker.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.trail.TrailFixtures.mac;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;

class HeadListTest {

    private static final List<Head> HEADS = List.of(new Head(1, 12, "a".repeat(64)), new Head(52, 3, "b".repeat(64)));

    private final String exported = HeadList.signed(HEADS, TrailFixtures.AT, mac());

    @Test
    @DisplayName("TRAIL-2 exported heads read back as they were, also with the line ends of another system")
    void readBack() {
        assertThat(HeadList.readSigned(exported, mac()).values()).containsExactlyElementsOf(HEADS);
        assertThat(HeadList.readSigned(exported.replace("\n", "\r\n"), mac()).values())
                .containsExactlyElementsOf(HEADS);
    }

    @Test
    @DisplayName("TRAIL-2 exported heads that somebody changed, or that end early, are refused")
    void changedOnesAreRefused() {
        refused(exported.replace(" 12 ", " 11 "));
        refused(exported.substring(0, exported.indexOf("signed")));
        refused("");
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> HeadList.readSigned(text, mac()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("trail.heads-not-signed"));
    }
}
