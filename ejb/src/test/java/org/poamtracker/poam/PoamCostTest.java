package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamFixtures.cost;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;

class PoamCostTest {

    static PoamWorld world;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void asAna() {
        world.user
                .be(ANA, "Ana")
                .allow(POAM_VIEW, new Reach.Commonwealth())
                .allow(POAM_EDIT, new Reach.Agency(DTA.agencyId()));
    }

    @Test
    @DisplayName(
            "POAM-1 an item takes what it takes in each fiscal year; years are added, changed and removed, and the ledger says so")
    void yearsAreAddedAndRemoved() {
        long id = kept(aPoam().open(), 901);

        edit(id, facts -> {
            cost(facts).setHours(80);
            facts.getPlan().getCosts().add(0, unfunded(2028, "12000", "The capital plan waits."));
        });
        PoamFacts two = facts(id);
        assertThat(two.getPlan().getCosts())
                .extracting(CostFacts::getFiscalYear, CostFacts::getHours)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2027, 80), org.assertj.core.groups.Tuple.tuple(2028, null));
        Means means = two.getPlan().getMeans();
        assertThat(means.hours()).isEqualTo(80);
        assertThat(means.dollars()).isEqualByComparingTo("16800.50");
        assertThat(means.unfunded()).isEqualByComparingTo("12000");

        edit(id, facts -> facts.getPlan().removeCost(0));
        assertThat(facts(id).getPlan().getCosts())
                .extracting(CostFacts::getFiscalYear)
                .containsExactly(2028);
        assertThat(world.db.commit(() -> world.service.ledger(id)))
                .filteredOn(row -> row.field().equals("costs"))
                .extracting(ChangeRow::newValue)
                .containsExactlyInAnyOrder(
                        "FY2027 | 80 h | $4800.50 | FUNDED | - | -\n"
                                + "FY2028 | - | $12000.00 | UNFUNDED | $12000.00 | The capital plan waits.",
                        "FY2028 | - | $12000.00 | UNFUNDED | $12000.00 | The capital plan waits.");
    }

    @Test
    @DisplayName("POAM-1 a row left empty is none, and writing the same amounts again is no change")
    void emptyRowsAreNone() {
        Poam poam = aPoam().open().build();
        PoamFacts facts = poam.facts();
        facts.getPlan().addCost();
        assertThat(facts.getPlan().getCosts().get(1).getFiscalYear()).isEqualTo(2028);
        facts.getPlan().getCosts().get(1).setFiscalYear(null);
        cost(facts).setDollars(new BigDecimal("4800.5"));

        assertThat(poam.facts().changesTo(facts)).isEmpty();
        poam.write(facts, Deviations.none());
        assertThat(poam.facts().getPlan().getCosts()).hasSize(1);
    }

    @Test
    @DisplayName("POAM-1 of several rows each names its own fiscal year")
    void eachNamesItsYear() {
        assertThat(refusal(() -> aPoam().but(facts -> facts.getPlan().getCosts().add(cost(2027, 1, null, null)))
                        .build()))
                .isEqualTo("poam.cost-years");
        assertThat(refusal(() -> aPoam().but(facts -> facts.getPlan().getCosts().add(cost(null, 1, null, null)))
                        .build()))
                .isEqualTo("poam.cost-years");
    }

    @Test
    @DisplayName("POAM-14 a bulk change writes all fiscal years, and undoing it gives each its own back")
    void bulkChangesAreUndone() {
        long id = kept(
                aPoam().but(facts -> facts.getPlan().getCosts().add(unfunded(2028, "500", "Nobody promised it."))),
                902);
        PoamFacts before = facts(id);
        PoamBulk bulk = world.wiring.get(PoamBulk.class);

        BulkWritten written = write(bulk, id, Map.of(PoamField.FUNDING, "REALLOCATED", PoamField.OBSTACLE, "Both."));
        assertThat(facts(id).getPlan().getCosts())
                .extracting(CostFacts::getFunding)
                .containsOnly(FundingKind.REALLOCATED);
        assertThat(written.changes()).extracting(BulkWritten.Change::was).allSatisfy(was -> assertThat(was)
                .contains(PoamField.BETWEEN_YEARS));
        write(
                bulk,
                id,
                Map.of(
                        PoamField.FUNDING, written.changes().get(0).was(),
                        PoamField.OBSTACLE, written.changes().get(1).was()));

        assertThat(before.changesTo(facts(id))).isEmpty();
        assertThat(write(bulk, id, Map.of(PoamField.FISCAL_YEAR, "2030"))
                        .refusal()
                        .code())
                .isEqualTo("poam.cost-years");
    }

    @Test
    @DisplayName("POAM-1 what the ledger keeps of the years can be read back")
    void textsAreReadBack() {
        Means means = new Means(List.of(
                new YearCost(2027, 80, new BigDecimal("4800.50"), null, FundingKind.FUNDED, null),
                new YearCost(2028, null, new BigDecimal("1.00"), new BigDecimal("1.00"), null, "a | b")));

        assertThat(YearCost.parse(YearCost.text(means.years()))).contains(means);
        assertThat(YearCost.parse("something else")).isEmpty();
    }

    private static CostFacts unfunded(int year, String dollars, String obstacle) {
        CostFacts cost = cost(year, null, dollars, FundingKind.UNFUNDED);
        cost.setUnfundedDollars(new BigDecimal(dollars));
        cost.setObstacle(obstacle);
        return cost;
    }

    private static BulkWritten write(PoamBulk bulk, long id, Map<PoamField, String> values) {
        return world.db
                .commit(() -> bulk.write(List.of(new BulkWrite(id, null, values)), "POAM_BULK_EDITED", done -> {}))
                .get(0);
    }

    private static long kept(PoamFixtures fixture, int sequence) {
        Poam poam = fixture.numbered(sequence).build();
        world.keep(poam);
        return poam.id();
    }

    private static void edit(long id, java.util.function.Consumer<PoamFacts> difference) {
        world.db.commit(() -> {
            Poam poam = world.poams.taken(id);
            PoamFacts facts = poam.facts();
            difference.accept(facts);
            new PoamEditing(poam, act(ANA)).write(facts, change -> change);
            world.poams.save(poam);
        });
    }

    private static PoamFacts facts(long id) {
        return world.db.commit(() -> world.service.show(id).facts());
    }
}
