package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poamtracker.poam.Measure.Bucket;
import org.poamtracker.poam.PoamFigures.Trend;

/** The rules by which items become figures. */
class FiguresTest {

    private static final int QUARTERS = 3;

    private final PoamFigures figures = new PoamFigures(TODAY);

    @ParameterizedTest(name = "POAM-3 what was found {0} days ago is of the group {1}")
    @CsvSource({
        "-3, UP_TO_30",
        "0, UP_TO_30",
        "30, UP_TO_30",
        "31, UP_TO_90",
        "90, UP_TO_90",
        "91, UP_TO_180",
        "180, UP_TO_180",
        "181, UP_TO_365",
        "365, UP_TO_365",
        "366, OLDER",
        "4000, OLDER"
    })
    void ageGroups(int days, AgeGroup group) {
        LocalDate found = TODAY.minusDays(days);

        assertThat(AgeGroup.of(found, TODAY)).isEqualTo(group);
        assertThat(group.from(TODAY) == null || !found.isBefore(group.from(TODAY)))
                .isTrue();
        assertThat(group.to(TODAY) == null || !found.isAfter(group.to(TODAY))).isTrue();
    }

    @ParameterizedTest(name = "{0} lies in {1}, from {2} to {3}")
    @CsvSource({
        "2026-01-01, 2026Q1, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026Q1, 2026-01-01, 2026-03-31",
        "2026-11-20, 2026Q4, 2026-10-01, 2026-12-31"
    })
    void quarters(LocalDate day, String quarter, LocalDate first, LocalDate last) {
        assertThat(Quarter.of(day)).hasToString(quarter).isEqualTo(Quarter.parse(quarter));
        assertThat(Quarter.of(day).first()).isEqualTo(first);
        assertThat(Quarter.of(day).last()).isEqualTo(last);
    }

    @Test
    @DisplayName("the last quarters end with the one of the day, across the year")
    void lastQuarters() {
        assertThat(Quarter.upTo(LocalDate.of(2026, 2, 1), 3))
                .extracting(Quarter::toString)
                .containsExactly("2025Q3", "2025Q4", "2026Q1");
    }

    @Test
    @DisplayName("POAM-3 an item is overdue after its day, and due soon on it and thirty days on")
    void overdueAndSoon() {
        add(Measure.DUE, TODAY.minusDays(1), 1);
        add(Measure.DUE, TODAY, 10);
        add(Measure.DUE, TODAY.plusDays(30), 100);
        add(Measure.DUE, TODAY.plusDays(31), 1000);

        assertThat(figures.overdue()).isEqualTo(1);
        assertThat(figures.dueSoon()).isEqualTo(110);
    }

    @Test
    @DisplayName("POAM-10 an acceptance expires soon up to sixty days on")
    void expiring() {
        add(Measure.ACCEPTED, TODAY.plusDays(60), 1);
        add(Measure.ACCEPTED, TODAY.plusDays(61), 10);

        assertThat(figures.expiring()).isEqualTo(1);
    }

    @Test
    @DisplayName("mean days are of what was closed in the quarters asked for, and none where nothing was")
    void meanDays() {
        assertThat(figures.meanDays(QUARTERS)).isNull();
        figures.add(new Bucket(Measure.CLOSED, "2025Q4"), 100, 99_999);
        assertThat(figures.meanDays(QUARTERS)).isNull();
        figures.add(new Bucket(Measure.CLOSED, "2026Q2"), 1, 10);
        figures.add(new Bucket(Measure.CLOSED, "2026Q4"), 2, 35);

        assertThat(figures.meanDays(QUARTERS)).isEqualTo(15);
        assertThat(figures.closed(QUARTERS)).isEqualTo(3);
    }

    @Test
    @DisplayName("a quarter ends with what was found until then and not closed")
    void openAtTheEnd() {
        figures.add(new Bucket(Measure.FOUND, Measure.NONE), 1, 0);
        figures.add(new Bucket(Measure.FOUND, "2024Q1"), 10, 0);
        figures.add(new Bucket(Measure.FOUND, "2026Q3"), 5, 0);
        figures.add(new Bucket(Measure.CLOSED, "2026Q3"), 4, 1);
        figures.add(new Bucket(Measure.FOUND, "2026Q4"), 2, 0);

        assertThat(figures.trend(QUARTERS))
                .containsExactly(
                        new Trend(new Quarter(2026, 2), 0, 0, 11),
                        new Trend(new Quarter(2026, 3), 5, 4, 12),
                        new Trend(new Quarter(2026, 4), 2, 0, 14));
    }

    @ParameterizedTest(name = "{0} overdue of {1} in force are {2} percent")
    @CsvSource({"0, 0, 0", "0, 7, 0", "1, 3, 33", "2, 3, 67", "3, 3, 100"})
    void overduePercent(long overdue, long inForce, long percent) {
        add(Measure.DUE, TODAY.minusDays(1), overdue);
        figures.add(PoamStatus.OPEN, 2, inForce);

        assertThat(figures.overduePercent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(
            delimiter = '|',
            value = {"AC-2; AC-2(3); SI-2|,AC,SI,", "ac-2|,AC,", "201 CMR 17.04|", "IS-012, XX-9|", "''|", "|"})
    void families(String controls, String families) {
        assertThat(Families.column(controls)).isEqualTo(families);
    }

    private void add(Measure measure, LocalDate day, long items) {
        figures.add(new Bucket(measure, day.toString()), items, 0);
    }
}
