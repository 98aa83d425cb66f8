package org.poamtracker.poam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.PoamFixtures.ANA;
import static org.poamtracker.poam.PoamFixtures.IDA;
import static org.poamtracker.poam.PoamFixtures.TODAY;
import static org.poamtracker.poam.PoamFixtures.aPoam;
import static org.poamtracker.poam.PoamWorld.DOR;
import static org.poamtracker.poam.PoamWorld.DTA;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;

class PoamBulkTest {

    static PoamWorld world;
    static PoamBulk bulk;
    static int sequence = 700;

    @BeforeAll
    static void open() {
        world = new PoamWorld();
        bulk = world.wiring.get(PoamBulk.class);
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
    @DisplayName("POAM-14 every item gets the value, rows in its ledger and one entry in the trail")
    void everyItemGetsTheValue() {
        Poam one = kept(aPoam().open());
        Poam two = kept(aPoam().open());
        world.trail.clear();

        List<BulkWritten> written =
                write(Map.of(PoamField.POINT_OF_CONTACT, "Ida", PoamField.OWNER, "" + IDA), one, two);

        assertThat(written).extracting(BulkWritten::refusal).containsOnlyNulls();
        assertThat(written.get(0).changes())
                .containsExactly(
                        new BulkWritten.Change(PoamField.OWNER, "" + ANA, "" + IDA, "Ana", "Ida"),
                        new BulkWritten.Change(
                                PoamField.POINT_OF_CONTACT, "Ana, 617-555-0100", "Ida", "Ana, 617-555-0100", "Ida"));
        for (Poam item : List.of(one, two)) {
            assertThat(facts(item).getPlan().getOwnerId()).isEqualTo(IDA);
            assertThat(world.db.commit(() -> world.service.ledger(item.id())))
                    .filteredOn(row -> row.kind() == ChangeKind.FACT)
                    .extracting(ChangeRow::field, ChangeRow::newValue)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("ownerId", "Ida"),
                            org.assertj.core.groups.Tuple.tuple("pointOfContact", "Ida"));
        }
        assertThat(world.trail).hasSize(2);
        assertThat(world.wiring.fired(PoamsAssigned.class))
                .contains(new PoamsAssigned(List.of(one.id(), two.id()), IDA));
    }

    @Test
    @DisplayName("POAM-14 what one item's rules refuse stays as it was, and the others are written")
    void whatIsRefusedStays() {
        Poam open = kept(aPoam().open());
        Poam submitted = kept(aPoam().in(PoamStatus.SUBMITTED));
        Poam draft = kept(aPoam());
        Poam elsewhere = kept(aPoam().of(DOR, sequence++));

        List<BulkWritten> written = write(
                Map.of(PoamField.DUE_ON, "" + TODAY.plusDays(99), PoamField.OFFICE, "New"),
                open,
                submitted,
                draft,
                elsewhere);

        assertThat(written)
                .extracting(
                        each -> each.refusal() == null ? null : each.refusal().code())
                .containsExactly("poam.agreed", "poam.not-editable", null, "poam.bulk-not-yours");
        assertThat(facts(open).getPlan().getOffice()).isEqualTo("Systems Security Unit");
        assertThat(facts(draft).getPlan().getDueOn()).isEqualTo(TODAY.plusDays(99));
        assertThat(facts(elsewhere).getPlan().getOffice()).isEqualTo("Systems Security Unit");
    }

    @Test
    @DisplayName("POAM-14 weighing says the same as writing, and writes nothing")
    void weighingWritesNothing() {
        Poam item = kept(aPoam().open());
        long version = item.version();
        BulkWrite write = new BulkWrite(item.id(), null, Map.of(PoamField.OFFICE, "New"));

        List<BulkWritten> weighed = world.db.commit(() -> bulk.weigh(List.of(write)));

        assertThat(weighed.get(0).changes())
                .containsExactly(new BulkWritten.Change(
                        PoamField.OFFICE, "Systems Security Unit", "New", "Systems Security Unit", "New"));
        assertThat(weighed.get(0).version()).isEqualTo(version);
        assertThat(facts(item).getPlan().getOffice()).isEqualTo("Systems Security Unit");
    }

    @Test
    @DisplayName("POAM-14 an item that somebody changed since it was looked at is left as it is, and says who")
    void aChangedItemIsLeft() {
        Poam item = kept(aPoam().open());
        long seen = item.version();
        write(Map.of(PoamField.OFFICE, "Somebody's"), item);

        BulkWritten written = world.db
                .commit(() -> bulk.write(
                        List.of(new BulkWrite(item.id(), seen, Map.of(PoamField.OFFICE, "Mine"))),
                        "POAM_BULK_EDITED",
                        n -> {}))
                .get(0);

        assertThat(written.refusal().code()).isEqualTo("poam.bulk-changed-since");
        assertThat(written.refusal().arguments()).containsExactly("Ana");
        assertThat(facts(item).getPlan().getOffice()).isEqualTo("Somebody's");
    }

    @Test
    @DisplayName("POAM-14 writing back what was there restores every field that can be set")
    void everyFieldIsRestored() {
        Poam item = kept(aPoam());
        PoamFacts before = facts(item);
        Map<PoamField, String> values = new HashMap<>();
        for (PoamField field : PoamField.values()) {
            values.put(field, null);
        }

        BulkWritten taken = write(values, item).get(0);
        Map<PoamField, String> back = new HashMap<>();
        taken.changes().forEach(change -> back.put(change.field(), change.was()));
        assertThat(before.changesTo(facts(item))).hasSizeGreaterThan(5);
        write(back, item);

        assertThat(before.changesTo(facts(item))).isEmpty();
    }

    @Test
    @DisplayName("POAM-14 a value that its field does not take is refused before anything is weighed")
    void aValueIsRefused() {
        Map<PoamField, String> bad = Map.of(
                PoamField.DUE_ON, "soon",
                PoamField.FISCAL_YEAR, "27",
                PoamField.FUNDING, "MAYBE",
                PoamField.OWNER, "Ana",
                PoamField.VENDOR_DEPENDENT, "perhaps",
                PoamField.OFFICE, "x".repeat(201),
                PoamField.VENDOR_CHECKED_ON, "" + TODAY.plusDays(1));

        bad.forEach((field, value) -> assertThatThrownBy(() -> bulk.demand(Map.of(field, value)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.arguments()).containsExactly(field)));
        bulk.demand(Map.of(PoamField.DUE_ON, "2027-01-31", PoamField.OFFICE, " ", PoamField.OWNER, "12"));
    }

    @Test
    @DisplayName(
            "POAM-15 an item out of reach is unknown to whoever chooses it, and what a list shows ends at the limit")
    void outOfReachIsUnknown() {
        Poam here = kept(aPoam());
        Poam there = kept(aPoam().of(DOR, sequence++));
        world.user.be(ANA, "Ana").allow(POAM_VIEW, new Reach.Agency(DTA.agencyId()));

        assertThatThrownBy(() -> world.db.commit(() -> bulk.agencies(List.of(here.id(), there.id()))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("poam.unknown"));
        assertThat(world.db.commit(() -> bulk.agencies(List.of(here.id())))).containsEntry(here.id(), DTA.agencyId());
        assertThat(world.db.commit(() -> bulk.rows(List.of(here.id(), there.id()))))
                .containsOnlyKeys(here.id());
        List<Long> all = world.db.commit(() -> bulk.matching(PoamFilter.all(), 1000));
        assertThat(all).contains(here.id()).doesNotContain(there.id());
        assertThat(world.db.commit(() -> bulk.matching(PoamFilter.all(), 2))).isEqualTo(all.subList(0, 2));
    }

    @Test
    @DisplayName("POAM-14 a hundred items take few more statements than one")
    void manyTakeFewStatements() {
        Poam[] items = new Poam[60];
        for (int i = 0; i < items.length; i++) {
            items[i] = kept(aPoam().open());
        }
        world.db.forget();
        write(Map.of(PoamField.OFFICE, "One"), items[0]);
        int one = world.db.statements().size();
        world.db.forget();
        write(Map.of(PoamField.OFFICE, "Many"), items);

        // what is written is one statement a row, sent in one go; what is read is not read row by row
        assertThat(world.db.statements())
                .filteredOn(sql -> sql.startsWith("SELECT") && !sql.contains("FROM POAM_ASSET"))
                .hasSizeLessThan(one + 6);
    }

    private static List<BulkWritten> write(Map<PoamField, String> values, Poam... items) {
        List<BulkWrite> writes = java.util.Arrays.stream(items)
                .map(item -> new BulkWrite(item.id(), null, values))
                .toList();
        return world.db.commit(() -> bulk.write(writes, "POAM_BULK_EDITED", done -> {}));
    }

    private static Poam kept(PoamFixtures fixture) {
        Poam poam = sequenced(fixture).build();
        world.keep(poam);
        return poam;
    }

    private static PoamFixtures sequenced(PoamFixtures fixture) {
        return fixture.numbered(sequence++);
    }

    private static PoamFacts facts(Poam item) {
        return world.db.commit(() -> world.service.show(item.id()).facts());
    }
}
