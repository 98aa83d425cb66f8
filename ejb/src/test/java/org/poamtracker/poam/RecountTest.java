package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.maintenance.Maintenance;
import org.poamtracker.security.Scope;

/** {@code ./poam recount} finds every figure that is not what the items say, and mends it. */
class RecountTest {

    private final PoamWorld world = new PoamWorld();
    private final PoamMeasures measures = world.wiring.get(PoamMeasures.class);

    @BeforeEach
    void items() {
        world.keep(
                aPoam().of(DTA, 1).open().build(),
                aPoam().of(DTA, 2).in(PoamStatus.RISK_ACCEPTED).build(),
                aPoam().of(DPH, 3).in(PoamStatus.CLOSED).build());
        Poam slipped = aPoam().of(DTA, 4).open().build();
        slipped.schedule().slipTo(TODAY.plusDays(90));
        world.keep(slipped);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-15 figures that are what the items say are left alone")
    void leavesWhatIsRight() {
        assertThat(recount(Map.of())).isEqualTo("Every figure is what the items say.\nDone.\n");
    }

    @Test
    @DisplayName("POAM-15 with --check it says which figures of which agency differ, fails, and changes nothing")
    void saysWhatDiffers() {
        plant();

        String said = recount(Map.of("check", "true"));

        assertThat(said)
                .contains("DTA: STANDING OPEN.2: kept 7, counted 2\n")
                .contains("DTA: DUE 1999-01-01: kept 3, counted 0\n")
                .contains("DTA: SLIPPED NONE: kept 0, counted 1 (sum 1)\n")
                .doesNotContain("DPH")
                .contains("Failed: 3 figures of 1 agency differ");
        assertThat(recount(Map.of("check", "true"))).isEqualTo(said);
    }

    @Test
    @DisplayName("POAM-15 it mends what differs, and dashboards show it at once")
    void mends() {
        long before = figures().inForce();
        plant();

        assertThat(recount(Map.of())).endsWith("Mended: 3 figures of 1 agency.\nDone.\n");

        assertThat(recount(Map.of())).startsWith("Every figure is what the items say.");
        assertThat(figures().inForce()).isEqualTo(before).isEqualTo(2);
        assertThat(figures().slips()).isEqualTo(1);
        assertThat(figures().overdue()).isZero();
    }

    @Test
    @DisplayName("POAM-15 an agency whose figures are gone gets all of them again")
    void beginsAnew() {
        world.db.sql("DELETE FROM POAM_MEASURE");
        world.db.sql("DELETE FROM POAM_MEASURED");
        world.db.sql("DELETE FROM POAM_TALLY");

        assertThat(recount(Map.of())).contains("of 2 agencies");

        assertThat(figures().inForce()).isEqualTo(2);
        assertThat(recount(Map.of("check", "true"))).endsWith("Done.\n");
    }

    private void plant() {
        world.db.sql("UPDATE POAM_TALLY SET ITEMS = 7 WHERE AGENCY_ID = 1 AND STATUS = 'OPEN'");
        world.db.sql("INSERT INTO POAM_MEASURE (AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT)"
                + " VALUES (1, 'DUE', '1999-01-01', 3, 0)");
        world.db.sql("DELETE FROM POAM_MEASURE WHERE AGENCY_ID = 1 AND MEASURE = 'SLIPPED'");
    }

    private PoamFigures figures() {
        return world.db.commit(() -> measures.sum(PoamFilter.all(), Scope.commonwealth(), TODAY));
    }

    private String recount(Map<String, String> options) {
        StringWriter said = new StringWriter();
        new Maintenance(null, world.db.asDatabase(), true).run("recount", options, new PrintWriter(said));
        return said.toString();
    }
}
