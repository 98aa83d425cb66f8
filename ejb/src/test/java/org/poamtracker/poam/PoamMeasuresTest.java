package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.SAM;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamStatus.CLOSED;
import static org.poamtracker.poam.PoamStatus.OPEN;
import static org.poamtracker.poam.PoamStatus.PENDING_VERIFICATION;
import static org.poamtracker.poam.PoamStatus.RISK_ACCEPTED;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

/** Figures equal the items, whatever has happened to them, and the lists behind them. */
class PoamMeasuresTest {

    private static final PoamStatus[] STATUSES = PoamStatus.values();
    private static final SourceKind[] SOURCES = SourceKind.values();
    private static final List<AgencyPlace> PLACES = List.of(DTA, DPH, DOR);
    private static final String[] CONTROLS = {"AC-2; SI-2", "AC-6", "201 CMR 17.04", null};
    private static final PoamTraits ANY = PoamTraits.none();

    private final PoamWorld world = new PoamWorld();
    private final PoamMeasures measures = world.wiring.get(PoamMeasures.class);
    private final List<Long> ids = new ArrayList<>();
    private final Random random = new Random(7);

    @BeforeEach
    void liveALittle() {
        for (int n = 1; n <= 60; n++) {
            Poam poam = item(n);
            world.keep(poam);
            ids.add(poam.id());
            if (n % 3 == 0) {
                world.db.commit(() -> change(poam.id()));
            }
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-15 measures equal the items that they count, whatever has happened to them")
    void measuresEqualTheItems() {
        TreeMap<String, String> counted = new TreeMap<>();
        TreeMap<String, long[]> expected = new TreeMap<>();
        world.db.commit(() -> {
            ids.stream()
                    .map(id -> world.db.em().find(Poam.class, id).measured())
                    .forEach(item -> Measure.count(item, (bucket, amount) -> {
                        long[] sum = expected.computeIfAbsent(
                                item.standing().agencyId() + " " + bucket, none -> new long[2]);
                        sum[0]++;
                        sum[1] += amount;
                    }));
            Sql.of("SELECT AGENCY_ID, MEASURE, BUCKET, ITEMS, AMOUNT FROM POAM_MEASURE WHERE AGENCY_ID IN (1, 2, 3)")
                    .each(
                            world.db.em(),
                            row -> counted.put(
                                    row.getLong(1) + " "
                                            + new Measure.Bucket(Measure.valueOf(row.getString(2)), row.getString(3)),
                                    row.getLong(4) + " " + row.getLong(5)));
        });
        TreeMap<String, String> wanted = new TreeMap<>();
        expected.forEach((bucket, sum) -> wanted.put(bucket, sum[0] + " " + sum[1]));

        assertThat(counted).isEqualTo(wanted).hasSizeGreaterThan(30);
    }

    @Test
    @DisplayName("POAM-15 every figure is as long as the list behind it, for each kind of reach")
    void everyFigureIsItsList() {
        for (Scope scope : List.of(
                Scope.commonwealth(),
                Scope.of(new Reach.Secretariat(1)),
                Scope.of(new Reach.Agency(1)),
                Scope.of(new Reach.Agency(3), new Reach.AssignedTo(IDA, 1)),
                Scope.of(new Reach.Secretariat(1), new Reach.AssignedTo(IDA, 1)),
                Scope.of(new Reach.AssignedTo(IDA, 1)))) {
            PoamFigures figures = figures(PoamFilter.all(), scope);
            PoamFilter inForce = PoamFilter.all().in(OPEN, PENDING_VERIFICATION);

            assertThat(figures.inForce()).isPositive().isEqualTo(total(inForce, scope));
            assertThat(figures.overdue()).isEqualTo(total(PoamFilter.all().overdue(TODAY), scope));
            assertThat(figures.dueSoon()).isEqualTo(total(PoamFilter.all().dueSoon(TODAY), scope));
            assertThat(figures.slipped()).isEqualTo(total(inForce.like(ANY.whereSlipped()), scope));
            assertThat(figures.repeats()).isEqualTo(total(inForce.like(ANY.whereRepeated()), scope));
            assertThat(figures.expiring())
                    .isEqualTo(total(
                            PoamFilter.all().in(RISK_ACCEPTED).like(ANY.acceptedUntil(TODAY.plusDays(60))), scope));
            for (AgeGroup age : AgeGroup.values()) {
                assertThat(figures.aged(age))
                        .isEqualTo(total(inForce.like(ANY.found(age.from(TODAY), age.to(TODAY))), scope));
            }
            for (SourceKind source : SOURCES) {
                assertThat(figures.from(source)).isEqualTo(total(inForce.like(ANY.from(source)), scope));
            }
            for (ControlFamily family : ControlFamily.values()) {
                assertThat(figures.of(family)).isEqualTo(total(inForce.like(ANY.ofFamily(family)), scope));
            }
            trend(figures, scope);
        }
    }

    private void trend(PoamFigures figures, Scope scope) {
        PoamFilter opened = PoamFilter.all().in(OPEN, PENDING_VERIFICATION, RISK_ACCEPTED, CLOSED);
        for (PoamFigures.Trend trend : figures.trend(4)) {
            LocalDate first = trend.quarter().first();
            LocalDate last = trend.quarter().last();
            assertThat(trend.found())
                    .isEqualTo(total(opened.like(ANY.found(first, last).workedHere()), scope));
            assertThat(trend.closed())
                    .isEqualTo(total(
                            PoamFilter.all()
                                    .in(CLOSED)
                                    .like(ANY.since(first, last).workedHere()),
                            scope));
            assertThat(trend.openAtEnd())
                    .isEqualTo(total(opened.like(ANY.openOn(last).workedHere()), scope));
        }
    }

    @Test
    @DisplayName("POAM-15 figures are remembered until an item of the agency changes, and follow it at once")
    void figuresAreRemembered() {
        figures(PoamFilter.all(), Scope.commonwealth());
        world.db.forget();
        long before = figures(PoamFilter.all(), Scope.commonwealth()).inForce();
        assertThat(world.db.statements()).hasSize(1);

        world.keep(aPoam().of(DTA, 900).open().build());

        world.db.forget();
        assertThat(figures(PoamFilter.all(), Scope.commonwealth()).inForce()).isEqualTo(before + 1);
        assertThat(world.db.statements()).hasSize(3);
    }

    @Test
    @DisplayName("POAM-15 agency, secretariat and reach narrow; an agency that moves takes its figures along")
    void figuresAreNarrowed() {
        Scope all = Scope.commonwealth();
        long dta = figures(PoamFilter.all().ofAgency(1L), all).inForce();
        long dph = figures(PoamFilter.all().ofAgency(2L), all).inForce();

        assertThat(figures(PoamFilter.all().ofSecretariat(1L), all).inForce()).isEqualTo(dta + dph);
        assertThat(figures(PoamFilter.all(), Scope.of(new Reach.TotalsOnly())).inForce())
                .isZero();
        assertThat(figures(PoamFilter.all().ofAgency(3L), Scope.of(new Reach.Secretariat(1)))
                        .inForce())
                .isZero();

        world.db.commit(() -> world.poams.follow(DTA.agencyId(), 2));

        assertThat(figures(PoamFilter.all().ofSecretariat(1L), all).inForce()).isEqualTo(dph);
        assertThat(agencies(Scope.of(new Reach.Secretariat(2)))).containsExactly("DOR", "DTA");
        assertThat(agencies(Scope.of(new Reach.AssignedTo(IDA, 1)))).isEmpty();
    }

    private Poam item(int n) {
        PoamStatus status = STATUSES[random.nextInt(STATUSES.length)];
        Poam poam = aPoam().of(PLACES.get(n % 3), n)
                .in(status)
                .but(facts -> {
                    facts.getWeakness().setDetectedOn(TODAY.minusDays(random.nextInt(500)));
                    facts.getWeakness().setSourceKind(SOURCES[random.nextInt(SOURCES.length)]);
                    facts.getWeakness().setControls(CONTROLS[n % 4]);
                    facts.getPlan().setDueOn(TODAY.plusDays(30 + random.nextInt(60)));
                    facts.getPlan().setOwnerId(n % 4 == 0 ? IDA : ANA);
                })
                .build();
        if (status == RISK_ACCEPTED) {
            poam.schedule().acceptUntil(TODAY.plusDays(40 + random.nextInt(40)));
        }
        return poam;
    }

    /** Something happens to an item. */
    private void change(long id) {
        Poam poam = world.poams.take(id, Scope.commonwealth()).orElseThrow();
        switch (poam.status()) {
            case DRAFT -> new PoamLifeCycle(poam, act(ANA)).discard(null);
            case SUBMITTED -> new PoamLifeCycle(poam, act(SAM)).open(null);
            case RISK_ACCEPTED -> {
                poam.schedule().acceptUntil(null);
                poam.become(OPEN, Why.unsaid(), act(SAM));
            }
            case CLOSED -> poam.origin().closedBeforeImport();
            default -> {
                poam.schedule().slipTo(TODAY.minusDays(random.nextInt(9)));
                poam.origin().repeats(1L);
                poam.signatures().touched(act(IDA));
            }
        }
        world.poams.save(poam);
    }

    private PoamFigures figures(PoamFilter filter, Scope scope) {
        return world.db.commit(() -> measures.sum(filter, scope, TODAY));
    }

    private List<String> agencies(Scope scope) {
        return world.db.commit(() -> measures.agencies(PoamFilter.all(), scope, TODAY)).stream()
                .map(AgencyFigures::code)
                .toList();
    }

    private long total(PoamFilter filter, Scope scope) {
        return world.db.commit(() ->
                world.lists.page(PoamQuery.first(filter, 100), scope, TODAY).total());
    }
}
