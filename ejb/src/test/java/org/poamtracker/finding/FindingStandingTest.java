package org.poamtracker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamStatus.CANCELLED;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.DRAFT;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;
import static org.poamtracker.poam.PoamStatus.SUBMITTED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.finding.FindingStanding.Part;
import org.poamtracker.poam.PoamStatus;

class FindingStandingTest {

    private static final long DTA = 1;
    private static final long DPH = 2;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Test
    @DisplayName("FIND-3 what nobody has submitted an item for is not answered")
    void notAnswered() {
        assertThat(status()).isEqualTo(FindingStatus.OPEN);
        assertThat(status(DRAFT)).isEqualTo(FindingStatus.OPEN);
        assertThat(status(CANCELLED)).isEqualTo(FindingStatus.OPEN);
    }

    @Test
    @DisplayName("FIND-3 an item that was submitted or whose risk is accepted answers it, and accepted is not closed")
    void answered() {
        assertThat(status(SUBMITTED)).isEqualTo(FindingStatus.ANSWERED);
        assertThat(status(OPEN, CLOSED)).isEqualTo(FindingStatus.ANSWERED);
        assertThat(status(RISK_ACCEPTED)).isEqualTo(FindingStatus.ANSWERED);
        assertThat(status(RISK_ACCEPTED, CLOSED)).isEqualTo(FindingStatus.ANSWERED);
        assertThat(status(DRAFT, CLOSED)).isEqualTo(FindingStatus.ANSWERED);
    }

    @Test
    @DisplayName("FIND-3 it is closed once everything that answers it is, on the day of the last")
    void closed() {
        assertThat(status(CLOSED, CLOSED, CANCELLED)).isEqualTo(FindingStatus.CLOSED);
        FindingStanding closed = FindingStanding.of(
                null,
                Set.of(DTA),
                List.of(new Part(9, DTA, CLOSED, 2, DAY), new Part(9, DTA, CANCELLED, 1, DAY.plusDays(9))));
        assertThat(closed.closedOn()).isEqualTo(DAY);
        assertThat(closed.answers()).isEqualTo(2);
    }

    @Test
    @DisplayName("FIND-3 what was done with before it was entered is closed, until somebody answers it again")
    void resolvedBefore() {
        assertThat(FindingStanding.of(DAY, Set.of(DTA), List.of()).closedOn()).isEqualTo(DAY);
        assertThat(FindingStanding.of(DAY, Set.of(DTA), List.of(new Part(9, DTA, OPEN, 1, DAY)))
                        .status())
                .isEqualTo(FindingStatus.ANSWERED);
    }

    @Test
    @DisplayName("FIND-3 a finding at several agencies is as far as the one that is least far")
    void severalAgencies() {
        List<Part> atDta = List.of(new Part(9, DTA, CLOSED, 1, DAY));

        assertThat(FindingStanding.of(null, Set.of(DTA, DPH), atDta).status()).isEqualTo(FindingStatus.OPEN);
        assertThat(FindingStanding.of(null, Set.of(DTA), atDta).status()).isEqualTo(FindingStatus.CLOSED);
        assertThat(FindingStanding.of(null, Set.of(DPH), atDta).items()).isEmpty();
    }

    private static FindingStatus status(PoamStatus... items) {
        List<Part> parts =
                Arrays.stream(items).map(item -> new Part(9, DTA, item, 1, DAY)).toList();
        return FindingStanding.of(null, Set.of(DTA), parts).status();
    }
}
