package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Crowd;

class NumbersCrowdTest {

    private static final AgencyPlace DTA = new AgencyPlace(1, "DTA", 1);

    @TempDir
    Path folder;

    @Test
    @DisplayName("POAM-4 R3 numbers have no gap where somebody rolled back, and none is given twice")
    void numbersHaveNoGap() throws Exception {
        try (Crowd crowd = new Crowd(folder)) {
            crowd.database()
                    .sql("INSERT INTO AGENCY_SECRETARIAT (ID, VERSION, CODE, NAME) VALUES (1, 1, 'EOHHS', 'Health')");
            crowd.database()
                    .sql(
                            "INSERT INTO AGENCY (ID, VERSION, CODE, NAME, SECRETARIAT_ID, KIND, ACTIVE, LETTERS_AND_DIGITS)"
                                    + " VALUES (1, 1, 'DTA', 'Transitional Assistance', 1, 'DEPARTMENT', 1, 0)");

            int committed = crowd.work(wiring -> wiring.get(PoamNumbers.class), numbers -> numbers.next(DTA, 2026, 1));

            assertThat(crowd.database().number("SELECT LAST_GIVEN FROM POAM_COUNTER WHERE AGENCY_ID = 1"))
                    .isEqualTo(committed);
        }
    }
}
