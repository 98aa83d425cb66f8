package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.VERA;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamFixtures.act;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.poam.Refusals.refusal;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_PROGRESS;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

class PoamVendorTest {

    private static final Scope ALL = Scope.commonwealth();

    static PoamWorld world;
    static PoamVendorService vendors;
    static int sequence = 700;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        vendors = world.wiring.get(PoamVendorService.class);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName(
            "POAM-12 a check-in says who was asked what, moves the date of the last one, and is kept in ledger and trail")
    void keepsWhatTheVendorSaid() {
        long id = dependent(TODAY.minusDays(40));
        assertThat(show(id).vendor().due()).isTrue();

        checkIn(id, TODAY.minusDays(2), TODAY.plusDays(20));

        VendorStanding vendor = show(id).vendor();
        assertThat(vendor.due()).isFalse();
        assertThat(vendor.askBy()).isEqualTo(TODAY.plusDays(28));
        assertThat(vendor.expectedOn()).isEqualTo(TODAY.plusDays(20));
        assertThat(vendor.checks()).singleElement().satisfies(check -> {
            assertThat(check.by()).isEqualTo("Ana");
            assertThat(check.answer().asked()).isEqualTo("Jane Roe, Example Software");
        });
        assertThat(show(id).facts().getTracking().getVendorCheckedOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(world.db.commit(() -> world.service.ledger(id)).get(0).field())
                .isEqualTo("vendorCheckedOn");
        assertThat(world.trail.get(world.trail.size() - 1))
                .extracting("action", "changes")
                .satisfies(kept -> assertThat(kept.get(0)).isEqualTo("POAM_VENDOR_ASKED"))
                .satisfies(kept -> assertThat(kept.get(1).toString())
                        .contains("vendorAsked", "vendorExpectedOn", "vendorCheckedOn"));
        assertThat(world.wiring.fired(PoamVendorAsked.class)).contains(new PoamVendorAsked(id));
    }

    @Test
    @DisplayName(
            "POAM-12 an item says so from the thirty-first day after the vendor was asked last, and where nobody asked yet")
    void showsItAfterThirtyDays() {
        assertThat(show(dependent(TODAY.minusDays(30))).vendor().due()).isFalse();
        assertThat(show(dependent(TODAY.minusDays(31))).vendor().due()).isTrue();
        assertThat(show(dependent(TODAY.minusDays(31), PoamStatus.PENDING_VERIFICATION))
                        .vendor()
                        .due())
                .isFalse();
        VendorStanding never = show(neverAsked()).vendor();
        assertThat(never.due()).isTrue();
        assertThat(never.askBy()).isNull();
    }

    @Test
    @DisplayName(
            "POAM-12 the 30 days count while an item is open: a draft, however old its last check-in, is not late and says what will apply")
    void aDraftIsNotLate() {
        for (PoamStatus status : PoamStatus.values()) {
            VendorStanding vendor = show(dependent(TODAY.minusDays(90), status)).vendor();
            boolean open = status == PoamStatus.OPEN;
            assertThat(vendor.due()).as("due while %s", status).isEqualTo(open);
            assertThat(vendor.askBy() != null)
                    .as("a day to ask by while %s", status)
                    .isEqualTo(open);
        }
        assertThat(show(dependent(TODAY.minusDays(90), PoamStatus.DRAFT))
                        .vendor()
                        .applies())
                .isEqualTo(VendorRule.NOT_YET);
        assertThat(show(dependent(TODAY, PoamStatus.RISK_ACCEPTED)).vendor().applies())
                .isEqualTo(VendorRule.RESTS);
    }

    @Test
    @DisplayName("POAM-12 a check-in of an earlier day than the last one is kept without moving its date back")
    void anEarlierOneMovesNothing() {
        long id = dependent(TODAY.minusDays(5));

        checkIn(id, TODAY.minusDays(9), null);

        assertThat(show(id).vendor().checks()).hasSize(1);
        assertThat(show(id).facts().getTracking().getVendorCheckedOn()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    @DisplayName("POAM-12 a check-in is refused about what depends on no vendor, is not open, or lies ahead")
    void refusesWhatCannotBe() {
        Poam plain = aPoam().open().build();
        Poam draft = aPoam().but(facts -> depend(facts, TODAY)).build();
        Poam open =
                aPoam().but(facts -> depend(facts, TODAY.minusDays(3))).open().build();

        assertThat(refusal(() -> new PoamVendor(plain, act(ANA)).checkIn(said(TODAY, null))))
                .isEqualTo("poam.no-vendor");
        assertThat(refusal(() -> new PoamVendor(draft, act(ANA)).checkIn(said(TODAY, null))))
                .isEqualTo("poam.wrong-step");
        assertThat(refusal(() -> new PoamVendor(open, act(ANA)).checkIn(said(TODAY.plusDays(1), null))))
                .isEqualTo("poam.vendor-asked-in-future");
        assertThat(refusal(() -> new PoamVendor(open, act(ANA)).checkIn(said(TODAY, TODAY.minusDays(1)))))
                .isEqualTo("poam.vendor-expected-before");
    }

    @Test
    @DisplayName("POAM-12 a check-in needs the permission to report progress, on the agency's items")
    void needsPermissionAndReach() {
        long id = dependent(TODAY.minusDays(3));
        long version = show(id).version();
        CheckVendor check = check(id, version, TODAY, null);
        world.user.be(VERA, "Vera").allow(POAM_VIEW, new Reach.Agency(DTA.agencyId()));
        assertThat(refusal(() -> world.db.commit(() -> vendors.checkIn(check)))).isEqualTo("poam.unknown");
        world.user.be(IDA, "Ida").allow(POAM_PROGRESS, new Reach.Agency(DOR.agencyId()));
        assertThat(refusal(() -> world.db.commit(() -> vendors.checkIn(check)))).isEqualTo("poam.unknown");
    }

    @Test
    @DisplayName(
            "POAM-12 the list is narrowed to items whose vendor should have been asked again, whatever else narrows it")
    void filtersTheList() {
        long late = dependent(TODAY.minusDays(45));
        long asked = dependent(TODAY.minusDays(1));
        PoamFilter due = PoamFilter.all().vendorDue(TODAY);

        assertThat(found(due)).contains(late).doesNotContain(asked);
        assertThat(found(due.ownedBy(ANA))).contains(late).doesNotContain(asked);
        assertThat(found(due.ofAgency(DOR.agencyId()))).isEmpty();
        assertThat(found(due.with("accounts"))).contains(late).doesNotContain(asked);
    }

    @Test
    @DisplayName("POAM-12 what a workbook says of the last check-in never takes back a later one")
    void anOldWorkbookTakesNothingBack() {
        PoamFacts here = new PoamFacts();
        here.getTracking().setVendorCheckedOn(TODAY.minusDays(2));
        PoamFacts file = new PoamFacts();
        file.getTracking().setVendorCheckedOn(TODAY.minusDays(9));
        assertThat(over(here, file).getTracking().getVendorCheckedOn()).isEqualTo(TODAY.minusDays(2));
        file.getTracking().setVendorCheckedOn(TODAY.minusDays(1));
        assertThat(over(here, file).getTracking().getVendorCheckedOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    @DisplayName("POAM-15 the vendor costs an item that depends on none no statement, and any other one")
    void costsOneStatement() {
        long plain = keep(aPoam().of(DTA, sequence++).open().build());
        long waiting = dependent(TODAY);

        assertThat(statements(waiting) - statements(plain)).isEqualTo(1);
    }

    private static PoamFacts over(PoamFacts here, PoamFacts file) {
        return FactsOverlay.over(
                here, new IncomingPoam(false, file, Set.of(), Deviations.none(), List.of(), null, null, null));
    }

    private static int statements(long id) {
        world.user.be(ANA, "Ana").allow(POAM_VIEW, new Reach.Agency(DTA.agencyId()));
        world.db.forget();
        world.db.commit(() -> world.service.show(id));
        return world.db.statements().size();
    }

    private static List<Long> found(PoamFilter filter) {
        return world.db.commit(() -> world.lists.page(PoamQuery.first(filter, 100), ALL, TODAY)).rows().stream()
                .map(PoamRow::id)
                .toList();
    }

    private static void checkIn(long id, LocalDate on, LocalDate expected) {
        long version = show(id).version();
        Reach dta = new Reach.Agency(DTA.agencyId());
        world.user.be(ANA, "Ana").allow(POAM_VIEW, dta).allow(POAM_PROGRESS, dta);
        world.db.commit(() -> vendors.checkIn(check(id, version, on, expected)));
    }

    private static CheckVendor check(long id, long version, LocalDate on, LocalDate expected) {
        CheckVendor check = new CheckVendor(id, version);
        check.setAskedOn(on);
        check.setAsked(said(on, expected).asked());
        check.setSaid(said(on, expected).said());
        check.setExpectedOn(expected);
        return check;
    }

    private static VendorAnswer said(LocalDate on, LocalDate expected) {
        return new VendorAnswer(on, "Jane Roe, Example Software", "The patch is being tested.", expected);
    }

    private static long dependent(LocalDate checkedOn) {
        return dependent(checkedOn, PoamStatus.OPEN);
    }

    private static long dependent(LocalDate checkedOn, PoamStatus status) {
        return keep(aPoam().of(DTA, sequence++)
                .but(facts -> depend(facts, checkedOn))
                .in(status)
                .build());
    }

    private static long neverAsked() {
        Poam poam = aPoam().of(DTA, sequence++).open().build();
        PoamFacts facts = poam.facts();
        depend(facts, null);
        new PoamEditing(poam, act(ANA)).write(facts, change -> change);
        return keep(poam);
    }

    private static void depend(PoamFacts facts, LocalDate checkedOn) {
        facts.getTracking().setVendorDependent(true);
        facts.getTracking().setVendorProduct("Gateway 9");
        facts.getTracking().setVendorCheckedOn(checkedOn);
    }

    private static long keep(Poam poam) {
        world.keep(poam);
        return poam.id();
    }

    private static PoamDetail show(long id) {
        Reach dta = new Reach.Agency(DTA.agencyId());
        world.user.be(ANA, "Ana").allow(POAM_VIEW, dta).allow(POAM_EDIT, dta);
        return world.db.commit(() -> world.service.show(id));
    }
}
