package org.poamtracker.web.poam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.poam.MilestoneState;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.poam.TimelineItem;
import org.poamtracker.poam.TimelineStep;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    @DisplayName("POAM-6 what moved has both days on the line and the way between them; what did not has one")
    void marksBothDays() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        Timeline line = line(first, first.plusDays(31), step(first, first), step(first, first.plusDays(31)));

        Timeline.Group group = line.getGroups().get(0);
        assertThat(group.bar().promised()).isNotEmpty().isEqualTo(group.bar().left());
        assertThat(percent(group.bar().now()))
                .isEqualTo(percent(group.bar().left()) + percent(group.bar().width()), within());
        assertThat(group.lines().get(0).bar()).satisfies(bar -> {
            assertThat(bar.promised()).isEmpty();
            assertThat(bar.width()).isEmpty();
            assertThat(bar.now()).isNotEmpty();
        });
        assertThat(group.lines().get(1).bar().width()).isNotEmpty();
    }

    @Test
    @DisplayName("UX the line reaches from the first month to the last; days far away stand at its ends")
    void reachesFromMonthToMonth() {
        Timeline line = line(TODAY.minusYears(9), TODAY.plusYears(20), step(null, TODAY));

        assertThat(line.getMarks()).hasSizeBetween(4, 8);
        assertThat(line.getMarks().get(0)).isEqualTo(new Timeline.Mark("Nov 2025", "0.00%"));
        assertThat(line.getGroups().get(0).bar().promised()).isEqualTo("0.00%");
        assertThat(percent(line.getGroups().get(0).bar().now())).isLessThanOrEqualTo(100);
        assertThat(percent(line.getToday())).isBetween(1.0, 99.0);
    }

    @Test
    @DisplayName("UX a draft without any day has today on its line and nothing else")
    void aDraftHasNoDays() {
        Timeline line = line(null, null);

        assertThat(line.getGroups().get(0).bar()).isEqualTo(new Timeline.Bar("", "", "", "0.00%", ""));
        assertThat(percent(line.getToday())).isBetween(0.0, 100.0);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(0.02);
    }

    private static double percent(String share) {
        return Double.parseDouble(share.replace("%", ""));
    }

    private static TimelineStep step(LocalDate promised, LocalDate now) {
        return new TimelineStep(1, "Compare", promised, now, null, MilestoneState.OPEN);
    }

    private static Timeline line(LocalDate promised, LocalDate now, TimelineStep... steps) {
        PoamRow row = new PoamRow(
                1,
                "DTA-2026-0001",
                null,
                1,
                "DTA",
                "Department",
                "Weakness",
                PoamStatus.OPEN,
                TODAY,
                null,
                now,
                false,
                false,
                0,
                null,
                false);
        return new Timeline(List.of(new TimelineItem(row, promised, List.of(steps))), TODAY);
    }
}
