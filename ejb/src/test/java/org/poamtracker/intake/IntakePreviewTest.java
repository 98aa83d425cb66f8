package org.poamtracker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.poam.Weighed.Outcome.CHANGED;
import static org.poamtracker.poam.Weighed.Outcome.NEW;
import static org.poamtracker.poam.Weighed.Outcome.REFUSED;
import static org.poamtracker.poam.Weighed.Outcome.UNCHANGED;
import static org.poamtracker.security.Permission.POAM_IMPORT;
import static org.poamtracker.workbook.FedrampColumn.ORIGINAL_DETECTION_DATE;
import static org.poamtracker.workbook.FedrampColumn.POAM_ID;
import static org.poamtracker.workbook.FedrampColumn.POINT_OF_CONTACT;
import static org.poamtracker.workbook.FedrampColumn.SCHEDULED_COMPLETION_DATE;
import static org.poamtracker.workbook.FedrampColumn.WEAKNESS_NAME;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.TestWorkbook;

class IntakePreviewTest {

    @TempDir
    static Path folder;

    static IntakeWorld world;

    @BeforeAll
    static void open() {
        world = new IntakeWorld(folder);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("POAM-1 a preview lists each row: where it stands, what it is about, and what becomes of it and why")
    void eachRowIsListed() {
        world.take(world.preview(workbook(List.of(row("L-1"), row("L-2")))));

        long id = world.preview(workbook(List.of(
                row("L-1"),
                row("L-2", Map.of(POINT_OF_CONTACT, "Somebody else")),
                row("L-3"),
                row("L-4", Map.of(ORIGINAL_DETECTION_DATE, "someday")))));

        List<IntakeEntry> all = world.entries(id, null, 1, 25);
        assertThat(all).extracting(IntakeEntry::outcome).containsExactly(UNCHANGED, CHANGED, NEW, REFUSED);
        assertThat(all).extracting(IntakeEntry::externalId).containsExactly("L-1", "L-2", "L-3", "L-4");
        assertThat(all).extracting(IntakeEntry::row).containsExactly(6, 7, 8, 9);
        assertThat(all).extracting(IntakeEntry::title).containsOnly("Accounts outlive employment");
        assertThat(all.get(1).item().number()).startsWith("DTA-2026-");
        assertThat(all.get(1).changes())
                .containsExactly(new FieldChange("pointOfContact", "Ana, 617-555-0100", "Somebody else"));
        assertThat(all.get(2).item()).isNull();
        assertThat(all.get(2).lacks()).extracting(RuleViolation::code).contains("poam.missing-plan");
        assertThat(all.get(3).refusals())
                .singleElement()
                .extracting(RefusedCell::entry, RefusedCell::value)
                .containsExactly(4, "someday");
        assertThat(world.entries(id, REFUSED, 1, 25)).containsExactly(all.get(3));
    }

    @Test
    @DisplayName(
            "POAM-1 rows are read a page at a time, of one outcome or all, however deep, in at most five statements")
    void rowsAreReadByPage() {
        long id = world.preview(workbook(IntStream.rangeClosed(1, 600)
                .mapToObj(i -> row("P-" + i, i % 100 == 0 ? Map.of(SCHEDULED_COMPLETION_DATE, "soon") : Map.of()))
                .toList()));

        world.db.forget();
        assertThat(world.entries(id, NEW, 576, 25))
                .extracting(IntakeEntry::externalId)
                .hasSize(19)
                .startsWith("P-581")
                .endsWith("P-599");
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(5);
        assertThat(world.entries(id, REFUSED, 1, 25))
                .extracting(IntakeEntry::position)
                .containsExactly(100, 200, 300, 400, 500, 600);
        assertThat(world.entries(id, null, 250, 3))
                .extracting(IntakeEntry::position)
                .containsExactly(250, 251, 252);
        assertThat(world.entries(id, CHANGED, 1, 25)).isEmpty();
    }

    @Test
    @DisplayName("POAM-1 what is taken in is what the preview said, field by field, or nothing")
    void anotherChangeSincePreviewIsRefused() {
        world.take(world.preview(workbook(List.of(row("S-1")))));
        long id = world.preview(workbook(List.of(row("S-1", Map.of(POINT_OF_CONTACT, "Somebody else")))));
        world.db.sql("UPDATE POAM SET POINT_OF_CONTACT = 'A third' WHERE EXTERNAL_ID = 'S-1'");

        assertThatThrownBy(() -> world.take(id)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo("intake.changed-since"));
        assertThat(world.show(id).state()).isEqualTo(IntakeState.TAKING);
        assertThat(world.preview(workbook(List.of(row("S-1", Map.of(POINT_OF_CONTACT, "A third"))))))
                .satisfies(again ->
                        assertThat(world.show(again).counts().getUnchanged()).isEqualTo(1));
    }

    @Test
    @DisplayName("POAM-15 the rows of a workbook out of reach are unknown")
    void rowsOutOfReach() {
        long id = world.preview(workbook(List.of(row("R-1"))));
        world.user.be(11, "Ana").allow(POAM_IMPORT, new Reach.Agency(2));

        assertThatThrownBy(() -> world.entries(id, null, 1, 25))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("intake.unknown"));
        world.user.be(11, "Ana").allow(POAM_IMPORT, new Reach.Agency(IntakeWorld.AGENCY));
    }

    private static TestWorkbook workbook(List<Map<FedrampColumn, Object>> rows) {
        TestWorkbook workbook = TestWorkbook.fedramp();
        rows.forEach(workbook::row);
        return workbook;
    }

    private static Map<FedrampColumn, Object> row(String id) {
        return row(id, Map.of());
    }

    private static Map<FedrampColumn, Object> row(String id, Map<FedrampColumn, ?> differing) {
        Map<FedrampColumn, Object> row = new HashMap<>(Map.of(
                POAM_ID, id, WEAKNESS_NAME, "Accounts outlive employment", POINT_OF_CONTACT, "Ana, 617-555-0100"));
        row.putAll(differing);
        return row;
    }
}
