package org.poamtracker.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final ScorecardRow DOR = row("DOR", 5, 1, 20, null, 3);
    private static final ScorecardRow DPH = row("DPH", 5, 4, 80, 90L, -2);
    private static final ScorecardRow DTA = row("DTA", 9, 4, 44, 30L, 0);

    @ParameterizedTest(name = "by {0}, ascending {1}: {2}, and the code settles what is equal")
    @CsvSource({
        "AGENCY, true, DOR DPH DTA",
        "AGENCY, false, DTA DPH DOR",
        "OPEN, false, DTA DOR DPH",
        "OPEN, true, DOR DPH DTA",
        "OVERDUE, false, DPH DTA DOR",
        "PERCENT, false, DPH DTA DOR",
        "DAYS, false, DPH DTA DOR",
        "DAYS, true, DOR DTA DPH",
        "TREND, false, DOR DTA DPH"
    })
    void sorts(ScorecardSort sort, boolean ascending, String codes) {
        assertThat(Stream.of(DTA, DPH, DOR).sorted(sort.order(ascending)).map(ScorecardRow::code))
                .containsExactly(codes.split(" "));
    }

    @Test
    @DisplayName("POAM-15 a reader who reaches no agency as a whole has an empty card")
    void nothingToCompare() {
        Scorecard card = Scorecard.of(List.of(), ScorecardSort.AGENCY, true);

        assertThat(card.rows()).isEmpty();
        assertThat(card.total()).isNull();
    }

    private static ScorecardRow row(String code, long open, long overdue, long percent, Long days, long change) {
        return new ScorecardRow(code, "Department " + code, open, overdue, percent, 0, 0, days, 0, change);
    }
}
