package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.DUE;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

class PoamRepositoryTest {

    final PoamWorld world = new PoamWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-1 an item comes back as it was written, with assets and milestones")
    void comesBackAsItWasWritten() {
        Poam poam = aPoam().withMilestones("Compare", "Automate").open().build();
        PoamFacts written = poam.facts();

        world.keep(poam);

        world.db.commit(() -> {
            Poam read = world.poams.find(poam.id(), Scope.commonwealth()).orElseThrow();
            assertThat(written.changesTo(read.facts())).isEmpty();
            assertThat(read.milestones()).extracting(Milestone::position).containsExactly(1, 2);
            assertThat(read.schedule().scheduledOn()).isEqualTo(DUE);
            assertThat(read.standing()).isEqualTo(poam.standing());
        });
    }

    @Test
    @DisplayName("R3 a POAM ID that somebody else took a moment ago is refused with the words of the check in advance")
    void aPoamIdIsTakenOnce() {
        world.keep(known("V-1", 1));

        assertThatThrownBy(() -> world.keep(known("V-1", 2))).isInstanceOfSatisfying(RuleViolation.class, taken -> {
            assertThat(taken.code()).isEqualTo("poam.external-id-taken");
            assertThat(taken.arguments()).containsExactly("V-1");
        });
        assertThatThrownBy(() -> world.keep(known("V-2", 1))).isInstanceOf(PersistenceException.class);
    }

    private static Poam known(String externalId, int sequence) {
        return aPoam().of(DTA, sequence)
                .but(facts -> facts.getWeakness().setExternalId(externalId))
                .build();
    }

    @Test
    @DisplayName("POAM-1 other assets take the places of those before")
    void otherAssetsTakeTheirPlaces() {
        Poam poam = aPoam().build();
        world.keep(poam);

        world.db.commit(() -> {
            Poam read = world.poams.take(poam.id(), Scope.commonwealth()).orElseThrow();
            PoamFacts facts = read.facts();
            facts.getWeakness().setAssets("payroll.example.gov\nmail.example.gov\nbeacon.example.gov");
            new PoamEditing(read, PoamFixtures.act(ANA)).write(facts, change -> change);
            world.poams.save(read);
        });

        world.db.commit(() -> assertThat(world.poams
                        .find(poam.id(), Scope.commonwealth())
                        .orElseThrow()
                        .facts()
                        .getWeakness()
                        .getAssets())
                .isEqualTo("payroll.example.gov\nmail.example.gov\nbeacon.example.gov"));
    }

    @Test
    @DisplayName("POAM-2 a draft without a date or a plan comes back without them")
    void anEmptyDraftComesBackEmpty() {
        Poam poam = new Poam(new PoamNumber("DTA", 2026, 1), DTA, onlyNamed("Something"), PoamFixtures.act(ANA));

        world.keep(poam);

        world.db.commit(() -> {
            Poam read = world.poams.find(poam.id(), Scope.commonwealth()).orElseThrow();
            assertThat(read.dueOn()).isNull();
            assertThat(poam.facts().changesTo(read.facts())).isEmpty();
        });
    }

    @Test
    @DisplayName("POAM-6 a draft forgets a milestone that it drops, and keeps one that came with its baseline")
    void aDraftForgetsWhatNobodyAgreedTo() {
        Poam poam = aPoam().withMilestones("Compare", "Automate").build();
        MilestonePlan plan = new MilestonePlan("Ask the vendor", TODAY.plusDays(5), null);
        poam.milestones().add(Milestone.withBaseline(3, plan, plan));
        world.keep(poam);

        drop(poam, 0);
        drop(poam, 1);

        world.db.commit(() -> {
            Poam read = world.poams.find(poam.id(), Scope.commonwealth()).orElseThrow();
            assertThat(read.milestones()).extracting(Milestone::position).containsExactly(2, 3);
            assertThat(read.milestones()).extracting(Milestone::isDropped).containsExactly(false, true);
        });
    }

    private void drop(Poam poam, int index) {
        world.db.commit(() -> {
            Poam read = world.poams.take(poam.id(), Scope.commonwealth()).orElseThrow();
            long milestone = read.milestones().get(index).id();
            new PoamMilestones(read, PoamFixtures.act(ANA)).drop(milestone, Why.unsaid());
            world.poams.save(read);
        });
    }

    @Test
    @DisplayName("POAM-15 an item is found within reach and unknown outside")
    void isFoundWithinReachOnly() {
        Poam poam = aPoam().of(DTA, 1).build();
        world.keep(poam);

        assertThat(reachedBy(poam, new Reach.Commonwealth())).isTrue();
        assertThat(reachedBy(poam, new Reach.Agency(DTA.agencyId()))).isTrue();
        assertThat(reachedBy(poam, new Reach.Secretariat(DTA.secretariatId()))).isTrue();
        assertThat(reachedBy(poam, new Reach.AssignedTo(ANA, DTA.agencyId()))).isTrue();
        assertThat(reachedBy(poam, new Reach.AssignedTo(IDA, DTA.agencyId()))).isFalse();
        assertThat(reachedBy(poam, new Reach.AssignedTo(ANA, DPH.agencyId()))).isFalse();
        assertThat(reachedBy(poam, new Reach.Agency(DPH.agencyId()))).isFalse();
        assertThat(reachedBy(poam, new Reach.Secretariat(DOR.secretariatId()))).isFalse();
        assertThat(reachedBy(poam, new Reach.TotalsOnly())).isFalse();
        assertThat(reachedBy(poam, new Reach.Contracts(1))).isFalse();
        assertThat(reachedBy(poam)).isFalse();
    }

    @Test
    @DisplayName("POAM-15 whoever does a milestone reaches its item")
    void anAssigneeReachesTheItem() {
        Poam poam = aPoam().build();
        new PoamMilestones(poam, PoamFixtures.act(ANA))
                .add(new MilestonePlan("Compare", TODAY.plusDays(5), IDA), Why.unsaid());
        world.keep(poam);

        assertThat(reachedBy(poam, new Reach.AssignedTo(IDA, DTA.agencyId()))).isTrue();
    }

    @Test
    @DisplayName("POAM-4 numbers count up per agency and year and are never given twice")
    void numbersCountUp() {
        List<String> given = world.db.commit(() ->
                List.of(number(DTA, 2026), number(DTA, 2026), number(DPH, 2026), number(DTA, 2027), number(DTA, 2026)));

        assertThat(given)
                .containsExactly("DTA-2026-0001", "DTA-2026-0002", "DPH-2026-0001", "DTA-2027-0001", "DTA-2026-0003");
    }

    @Test
    @DisplayName("POAM-15 totals follow every item from where it was counted to where it stands")
    void totalsFollowTheItems() {
        Poam draft = aPoam().of(DTA, 1).build();
        Poam other = aPoam().of(DTA, 2).withMilestones("Compare").build();
        world.keep(draft, other, aPoam().of(DOR, 1).build());

        world.db.commit(() -> {
            Poam read = world.poams.take(other.id(), Scope.commonwealth()).orElseThrow();
            new PoamLifeCycle(read, PoamFixtures.act(ANA)).submit();
            world.poams.save(read);
        });

        assertThat(counts(new Reach.Agency(DTA.agencyId())))
                .isEqualTo(Map.of(PoamStatus.DRAFT, 1L, PoamStatus.SUBMITTED, 1L));
        assertThat(counts(new Reach.Commonwealth())).isEqualTo(Map.of(PoamStatus.DRAFT, 2L, PoamStatus.SUBMITTED, 1L));
        assertThat(counts(new Reach.AssignedTo(ANA, DTA.agencyId())))
                .isEqualTo(Map.of(PoamStatus.DRAFT, 1L, PoamStatus.SUBMITTED, 1L));
        assertThat(counts(new Reach.TotalsOnly())).isEmpty();
    }

    @Test
    @DisplayName("POAM-15 after an edit an item is found by its new words and not by its old ones")
    void wordsFollowEdits() {
        Poam poam = aPoam().of(DOR, 9000)
                .but(facts -> facts.getWeakness().setWeaknessName("Zeppelin"))
                .build();
        world.keep(poam);
        world.db.commit(() -> {
            Poam read = world.poams.take(poam.id(), Scope.commonwealth()).orElseThrow();
            PoamFacts facts = read.facts();
            facts.getWeakness().setWeaknessName("Balloon");
            new PoamEditing(read, PoamFixtures.act(ANA)).write(facts, change -> change);
            world.poams.save(read);
        });

        assertThat(found("zeppelin")).isEmpty();
        assertThat(found("balloon")).hasSize(1);
    }

    @Test
    @DisplayName(
            "POAM-15 the words of an item stand in the index where the item stands in lists, whatever became of it")
    void wordsFollowTheItem() {
        Poam poam = aPoam().of(DTA, 9001).withMilestones("Look").build();
        world.keep(poam);
        world.db.commit(() -> {
            Poam read = world.poams.take(poam.id(), Scope.commonwealth()).orElseThrow();
            new PoamLifeCycle(read, PoamFixtures.act(IDA)).submit();
            world.poams.save(read);
        });
        world.db.commit(() -> world.poams.follow(DTA.agencyId(), DOR.secretariatId()));

        assertThat(misplaced()).isZero();
        assertThat(world.db.number("SELECT COUNT(*) FROM POAM_WORD WHERE POAM_ID = " + poam.id() + " AND PHASE = 1"))
                .isPositive();
    }

    private long misplaced() {
        return world.db.number(
                "SELECT COUNT(*) FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID WHERE w.PHASE <> p.PHASE"
                        + " OR w.DUE_ON <> p.DUE_ON OR w.AGENCY_ID <> p.AGENCY_ID OR w.SECRETARIAT_ID <> p.SECRETARIAT_ID");
    }

    @Test
    @DisplayName("POAM-15 when an agency moves to another secretariat, its items and totals are reached from there")
    void itemsFollowTheirAgency() {
        Poam poam = aPoam().of(DTA, 1).build();
        world.keep(poam);

        world.db.commit(() -> world.poams.follow(DTA.agencyId(), DOR.secretariatId()));

        assertThat(reachedBy(poam, new Reach.Secretariat(DOR.secretariatId()))).isTrue();
        assertThat(reachedBy(poam, new Reach.Secretariat(DTA.secretariatId()))).isFalse();
        assertThat(counts(new Reach.Secretariat(DOR.secretariatId()))).isEqualTo(Map.of(PoamStatus.DRAFT, 1L));
    }

    private boolean reachedBy(Poam poam, Reach... reaches) {
        return world.db.commit(
                () -> world.poams.find(poam.id(), Scope.of(reaches)).isPresent());
    }

    private Map<PoamStatus, Long> counts(Reach... reaches) {
        return world.db.commit(() -> {
            Map<PoamStatus, Long> counts = world.tally.byStatus(PoamFilter.all(), Scope.of(reaches));
            counts.values().removeIf(items -> items == 0);
            return counts;
        });
    }

    private List<PoamRow> found(String text) {
        return world.db.commit(() -> world.lists
                .page(PoamQuery.first(PoamFilter.all().with(text), 25), Scope.commonwealth(), TODAY)
                .rows());
    }

    private String number(AgencyPlace place, int year) {
        return world.numbers.next(place, year, 1).get(0).text();
    }

    private static PoamFacts onlyNamed(String name) {
        PoamFacts facts = new PoamFacts();
        facts.getWeakness().setWeaknessName(name);
        return facts;
    }
}
