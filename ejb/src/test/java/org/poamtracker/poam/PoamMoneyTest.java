package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Scope;

class PoamMoneyTest {

    private static final Scope ALL = Scope.commonwealth();

    static PoamWorld world;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-2 an item of which a part is not funded is not complete until the obstacle is named")
    void whatIsNotFundedNeedsAnObstacle() {
        Poam lacking = aPoam().but(facts -> unfunded(facts, "800"))
                .withMilestones("Compare")
                .build();
        assertThat(missing(lacking)).containsExactly("poam.missing-obstacle");

        Poam named = aPoam().but(facts -> {
                    unfunded(facts, "800");
                    PoamFixtures.cost(facts).setObstacle("The bond bill waits.");
                })
                .withMilestones("Compare")
                .build();
        assertThat(missing(named)).isEmpty();
        assertThat(missing(aPoam().but(facts -> unfunded(facts, "0"))
                        .withMilestones("Compare")
                        .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("POAM-1 no more is not funded than it costs, in a draft as in an open item")
    void noMoreThanItCosts() {
        assertThat(refusal(
                        () -> aPoam().but(facts -> unfunded(facts, "4800.51")).build()))
                .isEqualTo("poam.unfunded-too-much");
        Poam open = aPoam().open().build();
        PoamFacts facts = open.facts();
        PoamFixtures.cost(facts).setDollars(null);
        unfunded(facts, "1");
        assertThat(refusal(() -> new PoamEditing(open, act(ANA)).write(facts, change -> change)))
                .isEqualTo("poam.unfunded-too-much");
    }

    @Test
    @DisplayName("POAM-1 exports and the report of an agency say what is not funded, and why")
    void isExportedAndReported() {
        Poam poam = aPoam().of(DTA, 980)
                .but(facts -> {
                    unfunded(facts, "800.25");
                    PoamFixtures.cost(facts).setObstacle("The bond bill waits.");
                    facts.getTracking().setVendorDependent(true);
                    facts.getTracking().setVendorProduct("Gateway 9");
                    facts.getTracking().setVendorCheckedOn(TODAY);
                })
                .open()
                .build();
        world.keep(poam);

        ExportRepository exports = world.wiring.get(ExportRepository.class);
        ExportRow row = world.db
                .commit(() -> exports.chosen(List.of(poam.id()), ALL, TODAY))
                .get(0);
        assertThat(row.means())
                .isEqualTo(new Means(List.of(new YearCost(
                        2027,
                        120,
                        new BigDecimal("4800.50"),
                        new BigDecimal("800.25"),
                        FundingKind.FUNDED,
                        "The bond bill waits."))));
        assertThat(row.vendorProduct()).isEqualTo("Gateway 9");
        assertThat(row.vendorCheckedOn()).isEqualTo(TODAY);

        ReportRepository reports = world.wiring.get(ReportRepository.class);
        ReportedItem printed = world.db.commit(() -> reports.plan(DTA.agencyId(), ALL, TODAY)).stream()
                .filter(item -> item.number().equals(poam.number()))
                .findFirst()
                .orElseThrow();
        assertThat(printed.means()).isEqualTo(row.means());
    }

    private static void unfunded(PoamFacts facts, String dollars) {
        PoamFixtures.cost(facts).setUnfundedDollars(new BigDecimal(dollars));
    }

    private static List<String> missing(Poam poam) {
        return Completeness.missing(poam, TODAY).stream()
                .map(RuleViolation::code)
                .toList();
    }
}
