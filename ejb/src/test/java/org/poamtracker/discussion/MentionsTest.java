package org.poamtracker.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.agency.Reacher;

class MentionsTest {

    private static final List<Reacher> PEOPLE =
            List.of(new Reacher(1, "Ana"), new Reacher(2, "Ana Costa"), new Reacher(3, "Sam O'Neil"));

    @Test
    @DisplayName("NOTE-8 a name after @ calls its bearer, the longer one of two that fit, whatever its case")
    void aNameCalls() {
        assertThat(Mentions.in("@Ana Costa, please look", PEOPLE)).containsExactly(2L);
        assertThat(Mentions.in("Please look, @ana.", PEOPLE)).containsExactly(1L);
        assertThat(Mentions.in("(@Sam O'Neil and @Ana)", PEOPLE)).containsExactly(3L, 1L);
        assertThat(Mentions.in("@Ana Costas", PEOPLE)).containsExactly(1L);
    }

    @Test
    @DisplayName("NOTE-8 an address, another name or a name alone calls nobody")
    void nothingElseCalls() {
        assertThat(Mentions.in("ana@Ana.example.gov wrote to @Vera, and Ana saw @", PEOPLE))
                .isEmpty();
        assertThat(Mentions.in("@Anastasia", PEOPLE)).isEmpty();
    }
}
