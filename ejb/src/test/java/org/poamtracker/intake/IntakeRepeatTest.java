package org.poamtracker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.security.Permission.POAM_IMPORT;
import static org.poamtracker.security.Permission.POAM_VIEW;
import static org.poamtracker.workbook.FedrampColumn.ASSET_IDENTIFIER;
import static org.poamtracker.workbook.FedrampColumn.CONTROLS;
import static org.poamtracker.workbook.FedrampColumn.POAM_ID;
import static org.poamtracker.workbook.FedrampColumn.STATUS_DATE;
import static org.poamtracker.workbook.FedrampColumn.WEAKNESS_NAME;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poamtracker.platform.Sql;
import org.poamtracker.repeat.RepeatReason;
import org.poamtracker.security.Reach;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.SheetKind;
import org.poamtracker.workbook.TestWorkbook;

class IntakeRepeatTest {

    private static final String ACCOUNTS = "Accounts outlive employment for more than 24 hours";
    private static final String LOGS = "Nobody reads the logs of the mainframe";

    @TempDir
    Path folder;

    IntakeWorld world;

    @BeforeEach
    void closeSome() {
        world = new IntakeWorld(folder);
        TestWorkbook closed = TestWorkbook.empty().sheet(SheetKind.CLOSED.title(), 5);
        closed.row(row("C-1", "Former staff keep their logins", "AC-2", "BEACON"));
        closed.row(row("C-2", ACCOUNTS, "AC-2", "BEACON payroll"));
        closed.row(row("C-3", LOGS, "AU-6", "MAINFRAME"));
        world.take(world.preview(closed));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("FIND-2 POAM-9 a preview offers new rows the closed items of the agency, ranked, with the reason")
    void offersClosedItems() {
        long id = world.preview(open(
                row("O-1", ACCOUNTS, "AC-2(3)", "BEACON payroll"),
                row("O-2", LOGS, "AU-6", "MAINFRAME"),
                row("O-3", "The door of the server room stands open", "PE-3", "BEACON payroll")));

        List<IntakeEntry> rows = world.entries(id, null, 1, 25);
        assertThat(rows.get(0).repeats())
                .extracting(each -> each.offer().reason())
                .startsWith(RepeatReason.ASSET_AND_TEXT);
        assertThat(weaknesses(rows.get(0))).startsWith(ACCOUNTS);
        assertThat(rows.get(1).repeats()).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(IntakeRepeat.Kind.ITEM);
            assertThat(each.offer().reason()).isEqualTo(RepeatReason.REQUIREMENT_AND_ASSET);
            assertThat(each.offer().percent()).isEqualTo(100);
            assertThat(each.offer().earlier().closedOn()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(each.ticked()).isFalse();
        });
        assertThat(rows.get(2).repeats()).isEmpty();
        assertThat(world.show(id).counts().getRepeating()).isEqualTo(2);
        assertThat(repeating(id)).extracting(IntakeEntry::externalId).containsExactly("O-1", "O-2");
    }

    @Test
    @DisplayName("FIND-2 a closed finding that no item answered is named with why; one that items answered is not")
    void namesClosedFindings() {
        finding(1, "Backups of the mainframe are never restored");
        finding(2, LOGS);
        world.db.sql("INSERT INTO POAM_FINDING (FINDING_ID, POAM_ID) SELECT 2, ID FROM POAM WHERE EXTERNAL_ID = 'C-3'");

        long id = world.preview(open(
                row("O-1", "Backups of the mainframe are not restored", "CP-9", "TAPE"),
                row("O-2", LOGS, "AU-6", "MAINFRAME")));

        List<IntakeEntry> rows = world.entries(id, null, 1, 25);
        assertThat(rows.get(0).repeats())
                .extracting(IntakeRepeat::kind, each -> each.offer().earlier().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IntakeRepeat.Kind.FINDING, "F-1"));
        assertThat(rows.get(1).repeats()).extracting(IntakeRepeat::kind).containsExactly(IntakeRepeat.Kind.ITEM);
        assertThatThrownBy(() -> tick(id, 1, 1L)).hasMessageContaining("intake.not-offered");
    }

    @Test
    @DisplayName("POAM-9 what was ticked is linked in the transaction that takes the rows in, and the trail says so")
    void linksWhatIsTicked() {
        long id = world.preview(open(
                row("O-1", ACCOUNTS, "AC-2", "BEACON"),
                row("O-2", LOGS, "AU-6", "MAINFRAME"),
                row("O-3", "Else", "PE-1", null)));
        long offered = world.entries(id, null, 1, 1)
                .get(0)
                .repeats()
                .get(1)
                .offer()
                .earlier()
                .id();
        tick(
                id,
                1,
                world.entries(id, null, 1, 1)
                        .get(0)
                        .repeats()
                        .get(0)
                        .offer()
                        .earlier()
                        .id());
        tick(id, 1, offered);

        assertThat(world.show(id).counts().getLinked()).isEqualTo(1);
        assertThat(world.entries(id, null, 1, 1).get(0).repeats())
                .extracting(IntakeRepeat::ticked)
                .containsExactly(false, true);
        world.take(id);

        assertThat(repeats("O-1")).isEqualTo(offered);
        assertThat(repeats("O-2")).isZero();
        assertThat(repeats("O-3")).isZero();
        assertThat(world.trail.changes("POAM_IMPORTED")).contains(new FieldChange("repeats", null, number(offered)));
        assertThat(world.trail.lastNote()).isEqualTo("3 new, 0 changed, 1 linked to what they repeat");
        assertThatThrownBy(() -> tick(id, 1, null)).hasMessageContaining("intake.wrong-step");
    }

    @Test
    @DisplayName(
            "POAM-9 all rows with requirement and asset of a closed item are ticked at once; a word said before stays")
    void ticksTheStrongest() {
        long id = world.preview(open(
                row("O-1", "Logins stay", "AC-2", "BEACON"),
                row("O-2", LOGS, "AU-6", "MAINFRAME"),
                row("O-3", LOGS, null, null)));
        long second = world.entries(id, null, 1, 1)
                .get(0)
                .repeats()
                .get(1)
                .offer()
                .earlier()
                .id();
        tick(id, 1, second);

        world.db.commit(() -> world.service.tickStrongest(id));

        assertThat(world.show(id).counts().getLinked()).isEqualTo(2);
        world.take(id);
        assertThat(repeats("O-1")).isEqualTo(second);
        assertThat(repeats("O-2")).isPositive();
        assertThat(repeats("O-3")).isZero();
    }

    @Test
    @DisplayName("POAM-9 a tick is taken back, and nothing but what a row was offered is ticked")
    void takesBack() {
        long id = world.preview(open(row("O-1", LOGS, "AU-6", "MAINFRAME"), row("O-2", "Else", "PE-1", null)));
        long offered = world.entries(id, null, 1, 1)
                .get(0)
                .repeats()
                .get(0)
                .offer()
                .earlier()
                .id();
        tick(id, 1, offered);
        tick(id, 1, null);

        assertThat(world.show(id).counts().getLinked()).isZero();
        assertThatThrownBy(() -> tick(id, 2, offered)).hasMessageContaining("intake.not-offered");
        assertThatThrownBy(() -> tick(id, 1, 4711L)).hasMessageContaining("intake.not-offered");
    }

    @Test
    @DisplayName("POAM-9 nothing is linked to an item that is not closed at the agency, whatever the preview kept")
    void linksOnlyClosedItems() {
        long id = world.preview(open(row("O-1", LOGS, "AU-6", "MAINFRAME")));
        tick(id, 1, repeating(id).get(0).repeats().get(0).offer().earlier().id());
        world.db.sql("UPDATE POAM SET STATUS = 'CANCELLED' WHERE EXTERNAL_ID = 'C-3'");

        assertThatThrownBy(() -> world.take(id)).hasMessageContaining("poam.repeats-only-closed-ones");
    }

    @Test
    @DisplayName(
            "POAM-9 POAM-15 rows that come in closed are offered nothing, nor is whoever does not read the agency's items")
    void offersNothing() {
        TestWorkbook closed = TestWorkbook.empty().sheet(SheetKind.CLOSED.title(), 5);
        closed.row(row("C-9", LOGS, "AU-6", "MAINFRAME"));
        assertThat(world.show(world.preview(closed)).counts().getRepeating()).isZero();

        Reach here = new Reach.Agency(IntakeWorld.AGENCY);
        world.user.be(12, "Ida").allow(POAM_IMPORT, here).allow(POAM_VIEW, new Reach.Agency(2));
        long id = world.preview(open(row("O-1", LOGS, "AU-6", "MAINFRAME")));
        assertThat(world.show(id).counts().getRepeating()).isZero();
    }

    @Test
    @DisplayName("FIND-2 what is closed is read once for all rows of a workbook")
    void readsOnce() {
        TestWorkbook many = TestWorkbook.fedramp();
        IntStream.range(0, 600).forEach(n -> many.row(row("M-" + n, LOGS + " no. " + n, "AU-6", "MAINFRAME")));
        world.db.forget();

        long id = world.preview(many);

        assertThat(world.db.statements())
                .filteredOn(statement -> statement.contains("POAM_ASSET") && statement.contains("CLOSED"))
                .hasSize(1);
        assertThat(world.show(id).counts().getRepeating()).isEqualTo(600);
        world.db.forget();
        world.db.commit(() -> world.service.entries(id, new IntakeEntryFilter(null, true, 576, 25)));
        assertThat(world.db.statements()).hasSizeLessThanOrEqualTo(5);
    }

    private void finding(long id, String condition) {
        world.db.sql("INSERT INTO FINDING (ID, VERSION, REFERENCE, SOURCE, CONDITION_SEEN, WITHHELD, RESOLVED_ON,"
                + " CREATED_BY, CREATED_AT, UPDATED_BY, UPDATED_AT) VALUES (" + id + ", 1, 'F-" + id
                + "', 'STATE_AUDIT', '" + condition
                + "', 0, DATE '2020-01-01', 11, TIMESTAMP '2019-01-01 00:00:00', 11,"
                + " TIMESTAMP '2019-01-01 00:00:00')");
        world.db.sql("INSERT INTO FINDING_AGENCY (FINDING_ID, AGENCY_ID) VALUES (" + id + ", 1)");
    }

    private void tick(long id, int position, Long closedId) {
        world.db.commit(() -> world.service.tick(id, position, closedId));
    }

    private List<IntakeEntry> repeating(long id) {
        return world.db.commit(() -> world.service.entries(id, new IntakeEntryFilter(null, true, 1, 25)));
    }

    private static List<String> weaknesses(IntakeEntry entry) {
        return entry.repeats().stream()
                .map(each -> each.offer().earlier().text())
                .toList();
    }

    private long repeats(String externalId) {
        return world.db.commit(() -> Sql.of(
                        "SELECT COALESCE(p.REPEATS_ID, 0) FROM POAM p WHERE p.AGENCY_ID = 1 AND p.EXTERNAL_ID = ?",
                        externalId)
                .number(world.db.em()));
    }

    private String number(long id) {
        return world.db.commit(() -> Sql.of("SELECT p.ITEM_NUMBER FROM POAM p WHERE p.ID = ?", id)
                .first(world.db.em(), row -> row.getString(1))
                .orElseThrow());
    }

    @SafeVarargs
    private static TestWorkbook open(Map<FedrampColumn, Object>... rows) {
        TestWorkbook workbook = TestWorkbook.fedramp();
        for (Map<FedrampColumn, Object> row : rows) {
            workbook.row(row);
        }
        return workbook;
    }

    private static Map<FedrampColumn, Object> row(String id, String weakness, String controls, String assets) {
        Map<FedrampColumn, Object> row = new HashMap<>();
        row.put(POAM_ID, id);
        row.put(WEAKNESS_NAME, weakness);
        row.put(CONTROLS, controls);
        row.put(ASSET_IDENTIFIER, assets);
        row.put(STATUS_DATE, LocalDate.of(2025, 6, 30));
        return row;
    }
}
