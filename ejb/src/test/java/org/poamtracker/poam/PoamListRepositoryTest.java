package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DPH;
import static org.poamtracker.poam.PoamWorld.DTA;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poamtracker.platform.Cursor;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

class PoamListRepositoryTest {

    private static final int PAGE = 5;
    private static final List<PoamStatus> STATUSES = List.of(PoamStatus.values());
    private static final Severity[] RATINGS = {Severity.CRITICAL, Severity.LOW, null, Severity.HIGH};

    static PoamWorld world;

    /** Forty items of three agencies, in every status, with few different dates and ratings, so that ids must settle ties. */
    @BeforeAll
    static void fill() {
        world = new PoamWorld();
        List<AgencyPlace> places = List.of(DTA, DTA, DPH, DOR);
        for (int n = 1; n <= 40; n++) {
            world.keep(item(places.get(n % 4), n));
        }
    }

    @AfterEach
    void searchAsUsual() {
        searching(500);
    }

    private static void searching(int few) {
        world.lists.searches.few = few;
        world.lists.searches.fewInOtherOrders = few;
    }

    @AfterAll
    static void close() {
        world.close();
    }

    static Stream<Arguments> everyOrder() {
        return Stream.of(PoamSort.values())
                .flatMap(sort -> Stream.of(new PoamOrder(sort, true), new PoamOrder(sort, false)))
                .flatMap(order -> Stream.of(
                                Scope.of(new Reach.Agency(1)),
                                Scope.of(new Reach.Secretariat(1)),
                                Scope.commonwealth(),
                                Scope.of(new Reach.Agency(1), new Reach.Secretariat(1), new Reach.Agency(3)),
                                Scope.of(new Reach.AssignedTo(IDA, 1)))
                        .map(scope -> Arguments.of(order, scope)));
    }

    @ParameterizedTest(name = "POAM-15 every item within reach comes once, by {0} for {1}")
    @MethodSource("everyOrder")
    void everyItemComesOnceInOrder(PoamOrder order, Scope scope) {
        List<PoamRow> forwards = walk(new PoamQuery(PoamFilter.all(), order, Cursor.first(), PAGE), scope);

        assertThat(forwards).extracting(PoamRow::id).doesNotHaveDuplicates();
        assertThat(forwards).hasSize(expected(scope));
        assertThat(forwards).isSortedAccordingTo(comparator(order));
    }

    @ParameterizedTest(name = "POAM-15 going back meets the same items, by {0} for {1}")
    @MethodSource("everyOrder")
    void goingBackMeetsTheSame(PoamOrder order, Scope scope) {
        PoamQuery query = new PoamQuery(PoamFilter.all(), order, Cursor.first(), PAGE);
        List<Long> forwards = ids(walk(query, scope));

        List<Long> backwards = new ArrayList<>();
        KeyPage<PoamRow> page = page(query.at(Cursor.last(1)), scope);
        while (true) {
            List<Long> ids = new ArrayList<>(ids(page.rows()));
            assertThat(page.position()).isEqualTo(forwards.indexOf(ids.get(0)) + 1L);
            Collections.reverse(ids);
            backwards.addAll(ids);
            if (page.previous() == null) {
                break;
            }
            page = page(query.at(page.previous()), scope);
        }

        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    @DisplayName("POAM-15 filters narrow by agency, secretariat, status, severity, due date and owner")
    void filtersNarrow() {
        Scope all = Scope.commonwealth();

        assertThat(found(PoamFilter.all().ofAgency(3L), all))
                .extracting(PoamRow::agencyCode)
                .containsOnly("DOR");
        assertThat(found(PoamFilter.all().ofSecretariat(1L), all)).hasSize(30);
        assertThat(found(PoamFilter.all().in(PoamStatus.OPEN, PoamStatus.DRAFT), all))
                .extracting(PoamRow::status)
                .containsOnly(PoamStatus.OPEN, PoamStatus.DRAFT);
        assertThat(found(PoamFilter.all().rated(Severity.CRITICAL), all))
                .extracting(PoamRow::severity)
                .containsOnly(Severity.CRITICAL);
        assertThat(found(PoamFilter.all().due(TODAY.plusDays(31), TODAY.plusDays(32)), all))
                .extracting(PoamRow::dueOn)
                .containsOnly(TODAY.plusDays(31), TODAY.plusDays(32));
        assertThat(found(PoamFilter.all().ownedBy(IDA), all))
                .extracting(PoamRow::owner)
                .containsOnly("Ida");
    }

    @Test
    @DisplayName("POAM-15 a filter by severity holds in every order")
    void severityHoldsInEveryOrder() {
        for (PoamSort sort : PoamSort.values()) {
            PoamFilter filter = PoamFilter.all().rated(Severity.CRITICAL, Severity.LOW);

            List<PoamRow> rows =
                    walk(new PoamQuery(filter, PoamOrder.by(sort), Cursor.first(), PAGE), Scope.commonwealth());

            assertThat(rows).extracting(PoamRow::severity).containsOnly(Severity.CRITICAL, Severity.LOW);
            assertThat(rows).isSortedAccordingTo(comparator(PoamOrder.by(sort))).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("POAM-15 no filter and no address widens the reach")
    void nothingWidensTheReach() {
        Scope dta = Scope.of(new Reach.Agency(1));

        assertThat(found(PoamFilter.all().ofAgency(3L), dta)).isEmpty();
        assertThat(found(PoamFilter.all().ofSecretariat(2L), dta)).isEmpty();
        assertThat(found(PoamFilter.all().with("dor"), dta)).isEmpty();
        assertThat(found(PoamFilter.all(), Scope.of())).isEmpty();
        assertThat(found(PoamFilter.all(), Scope.of(new Reach.TotalsOnly(), new Reach.Contracts(1))))
                .isEmpty();
        Cursor forged = Cursor.parse("n1.0.0001-01-01");
        assertThat(page(new PoamQuery(PoamFilter.all(), PoamOrder.by(PoamSort.DUE), forged, 100), dta)
                        .rows())
                .extracting(PoamRow::agencyCode)
                .containsOnly("DTA");
    }

    @Test
    @DisplayName("POAM-15 a cursor of another order begins at the beginning")
    void aCursorOfAnotherOrderBeginsAnew() {
        Cursor cursor = Cursor.parse("n6.99.notadate");

        assertThat(page(new PoamQuery(PoamFilter.all(), PoamOrder.by(PoamSort.DUE), cursor, PAGE), Scope.commonwealth())
                        .position())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1, 0})
    @DisplayName("POAM-15 text finds items with all words, in part of the last, however many have them")
    void textFindsAllWords(int few) {
        searching(few);
        Scope all = Scope.commonwealth();

        assertThat(found(PoamFilter.all().with("accounts weakness7"), all))
                .extracting(PoamRow::weakness)
                .containsExactly("Accounts of weakness7");
        assertThat(found(PoamFilter.all().with("weakness1"), all)).hasSize(11);
        assertThat(found(PoamFilter.all().with("weakness1 accounts"), all)).hasSize(1);
        assertThat(found(PoamFilter.all().with("DTA-2026-0001"), all)).hasSize(1);
        assertThat(found(PoamFilter.all().with("nowhere accounts"), all)).isEmpty();
        assertThat(found(PoamFilter.all().with("accounts nowhere"), all)).isEmpty();
        assertThat(found(PoamFilter.all().with("%_'"), all)).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1, 0})
    @DisplayName("POAM-15 text goes with every other filter, order and reach, however many items have the words")
    void textGoesWithEverything(int few) {
        searching(few);
        for (PoamSort sort : PoamSort.values()) {
            PoamFilter filter = PoamFilter.all()
                    .with("accounts")
                    .in(PoamStatus.OPEN, PoamStatus.SUBMITTED)
                    .ofAgency(1L);
            PoamQuery query = new PoamQuery(filter, PoamOrder.by(sort), Cursor.first(), 2);

            for (Scope scope :
                    List.of(Scope.commonwealth(), Scope.of(new Reach.Secretariat(1)), Scope.of(new Reach.Agency(1)))) {
                assertThat(walk(query, scope))
                        .isSortedAccordingTo(comparator(query.order()))
                        .hasSizeGreaterThan(1)
                        .allMatch(row -> query.filter().statuses().contains(row.status()) && row.agencyId() == 1);
            }
        }
    }

    @Test
    @DisplayName("POAM-3 overdue and due soon are what is in force and due before, or within thirty days from, today")
    void overdueAndDueSoon() {
        Scope all = Scope.commonwealth();

        assertThat(found(PoamFilter.all().overdue(TODAY.plusDays(34)), all))
                .isNotEmpty()
                .allMatch(row -> row.status().isInForce() && row.dueOn().isBefore(TODAY.plusDays(34)));
        assertThat(found(PoamFilter.all().dueSoon(TODAY.plusDays(3)), all))
                .isNotEmpty()
                .allMatch(row -> row.status().isInForce() && !row.dueOn().isAfter(TODAY.plusDays(33)));
    }

    @Test
    @DisplayName(
            "POAM-15 a page takes one statement for each phase, or asked status, of each part of the reach, and two more")
    void aPageTakesFewStatements() {
        Scope dta = Scope.of(new Reach.Agency(1));

        assertThat(statements(PoamFilter.all(), dta)).isEqualTo(5);
        assertThat(statements(PoamFilter.all().in(PoamStatus.OPEN), dta)).isEqualTo(3);
        assertThat(statements(PoamFilter.all(), Scope.of(new Reach.Agency(1), new Reach.Secretariat(2))))
                .isEqualTo(8);
        assertThat(statements(PoamFilter.all().overdue(TODAY.plusDays(40)), Scope.commonwealth()))
                .isEqualTo(4);
        assertThat(statements(PoamFilter.all().with("accounts weakness1"), Scope.commonwealth()))
                .isEqualTo(4);
    }

    @Test
    @DisplayName(
            "POAM-15 what waits in one status is walked to by itself, and counted no further than asked in each part of a reach")
    void readsNoFurtherThanAsked() {
        PoamFilter submitted = PoamFilter.all().in(PoamStatus.SUBMITTED);
        Scope parts = Scope.of(new Reach.Secretariat(1), new Reach.Secretariat(2));

        world.db.forget();
        page(PoamQuery.first(submitted, 25), parts);
        assertThat(world.db.statements()).noneMatch(sql -> sql.contains("PHASE"));

        String count = new Walk(submitted, PoamOrder.usual(), Area.of(parts, submitted), Search.none())
                .count(100)
                .text();
        assertThat(count.split("FETCH FIRST 101 ROWS ONLY", -1)).hasSize(3);
    }

    private static int statements(PoamFilter filter, Scope scope) {
        world.db.forget();
        page(PoamQuery.first(filter, 25), scope);
        return world.db.statements().size();
    }

    private static Poam item(AgencyPlace place, int n) {
        boolean draft = n % 8 < 2;
        return aPoam().of(place, n)
                .in(draft ? PoamStatus.DRAFT : STATUSES.get(n % STATUSES.size()))
                .but(facts -> {
                    facts.getWeakness().setWeaknessName("Accounts of weakness" + n);
                    facts.getWeakness().setOriginalRating(draft ? RATINGS[n % 4] : RATINGS[n % 2]);
                    facts.getPlan().setDueOn(draft && n % 3 == 0 ? null : TODAY.plusDays(30 + n % 4));
                    facts.getPlan().setOwnerId(n % 5 == 0 ? IDA : ANA);
                })
                .build();
    }

    private static List<PoamRow> walk(PoamQuery query, Scope scope) {
        List<PoamRow> rows = new ArrayList<>();
        KeyPage<PoamRow> page = page(query, scope);
        while (true) {
            assertThat(page.position()).isEqualTo(rows.size() + 1L);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(query.size());
            rows.addAll(page.rows());
            if (page.next() == null) {
                assertThat(page.total()).isEqualTo(rows.size());
                return rows;
            }
            page = page(query.at(Cursor.parse(page.next().text())), scope);
        }
    }

    private static List<PoamRow> found(PoamFilter filter, Scope scope) {
        return page(PoamQuery.first(filter, 100), scope).rows();
    }

    private static KeyPage<PoamRow> page(PoamQuery query, Scope scope) {
        return world.db.commit(() -> world.lists.page(query, scope, TODAY));
    }

    private static List<Long> ids(List<PoamRow> rows) {
        return rows.stream().map(PoamRow::id).toList();
    }

    private static int expected(Scope scope) {
        if (scope.everything() || scope.reaches().size() == 3) {
            return 40;
        }
        Reach only = scope.reaches().iterator().next();
        return only instanceof Reach.Secretariat ? 30 : only instanceof Reach.Agency ? 20 : 4;
    }

    private static Comparator<PoamRow> comparator(PoamOrder order) {
        Comparator<PoamRow> ascending =
                switch (order.by()) {
                    case DUE -> Comparator.comparing(row -> row.dueOn() == null ? OpenEnd.NONE : row.dueOn());
                    case SEVERITY -> Comparator.comparing(row -> Severity.rankOf(row.severity()));
                    case NUMBER -> Comparator.comparing(PoamRow::number);
                    case STATUS_DATE -> Comparator.comparing(PoamRow::statusOn);
                };
        Comparator<PoamRow> whole = ascending.thenComparing(PoamRow::id);
        return order.ascending() ? whole : whole.reversed();
    }
}
