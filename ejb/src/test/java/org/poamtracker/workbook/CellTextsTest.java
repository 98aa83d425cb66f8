package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into cells: dates, milestones, changes, lists. */
class CellTextsTest {

    @ParameterizedTest
    @DisplayName("A date is read in every style that people use")
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026/1/5",
                "1/5/2026",
                "01/05/26",
                "1-5-2026",
                "Jan 5, 2026",
                "January 5 2026",
                "Jan. 5th, 2026",
                "5 Jan 2026",
                "5-Jan-26",
                " 2026-01-05 ",
                "2026-01-05T00:00:00",
                "2026-01-05 00:00:00.0",
                "1/5/2026 12:00 AM",
                "20260105",
                "2026-01-05T00:00:00+00:00"
            })
    void dates(String text) {
        assertThat(DateText.whole(text)).contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @DisplayName("What is no date, or no day of the calendar, is not guessed at")
    @ValueSource(
            strings = {
                "soon",
                "Q1 2026",
                "2026",
                "13/1/2026",
                "2026-02-29",
                "2/30/2026",
                "2026-13-01",
                "1/5",
                "1.2.26",
                "0026-01-05",
                "1/5/1926",
                "2026-01-05 or later",
                "99999999",
                "1/5-2026"
            })
    void noDates(String text) {
        assertThat(DateText.whole(text)).isEmpty();
    }

    @Test
    @DisplayName("A two-digit year is of this century, up to 89")
    void shortYears() {
        assertThat(DateText.whole("1/5/89")).contains(LocalDate.of(2089, 1, 5));
        assertThat(DateText.whole("1/5/95")).contains(LocalDate.of(1995, 1, 5));
    }

    @ParameterizedTest
    @DisplayName("POAM-6 one milestone is read in the template's style and in people's own")
    @CsvSource(
            delimiter = '|',
            value = {
                "(1) 9/30/2026: Patch it         | 1 | 2026-09-30 | Patch it",
                "1) Patch it - 09/30/2026        | 1 | 2026-09-30 | Patch it",
                "Milestone 3: Patch it (2026-09-30) | 3 | 2026-09-30 | Patch it",
                "2026-09-30 Patch it             | 1 | 2026-09-30 | Patch it",
                "MS2 - Patch it by Sep 30, 2026. | 2 | 2026-09-30 | Patch it",
                "[9/30/26] Patch it              | 1 | 2026-09-30 | Patch it",
                "Patch it, due on 9/30/2026      | 1 | 2026-09-30 | Patch it",
                "Patch by 9/30/2026 at the latest | 1 | 2026-09-30 | Patch by 9/30/2026 at the latest",
                "Upgrade to 1.2.26               | 1 |            | Upgrade to 1.2.26",
                "(4) 2026-09-30: 2 steps; one (1), two | 4 | 2026-09-30 | 2 steps; one (1), two",
                "(1) 2026-09-30: 2026-10-01: twice | 1 | 2026-09-30 | 2026-10-01: twice"
            })
    void oneMilestone(String cell, int number, LocalDate date, String text) {
        assertThat(MilestoneText.parse(cell, invalid -> {})).containsExactly(new PlannedMilestone(number, date, text));
    }

    @Test
    @DisplayName("POAM-6 milestones without numbers are told apart by their dates, or by blank lines")
    void unnumbered() {
        assertThat(texts("Order\nthe patch 1/31/2026\nInstall it 2/28/2026"))
                .containsExactly("Order the patch", "Install it");
        assertThat(texts("1/31/2026 Order\nthe patch\n2/28/2026 Install it"))
                .containsExactly("Order the patch", "Install it");
        assertThat(texts("Order\nthe patch\n\nInstall it")).containsExactly("Order the patch", "Install it");
        assertThat(texts("Preface\n(1) One\n(2) Two")).containsExactly("Preface", "One", "Two");
    }

    @Test
    @DisplayName("POAM-6 a milestone's date that is none is reported, not dropped silently")
    void invalidMilestoneDate() {
        List<String> invalid = new ArrayList<>();

        List<PlannedMilestone> milestones = MilestoneText.parse("(1) 2026-02-30: Never", invalid::add);

        assertThat(invalid).containsExactly("2026-02-30");
        assertThat(milestones).containsExactly(new PlannedMilestone(1, null, "Never"));
    }

    @Test
    @DisplayName("POAM-6 what a change says is read, its words are kept")
    void changes() {
        List<PlannedMilestone> planned = List.of(new PlannedMilestone(1, LocalDate.of(2026, 9, 30), "Patch"));

        List<MilestoneChange> changes = ChangeText.parse(
                "(1) Complete 2026-09-29 : Done early\n\n(2) New 2026-10-31 : Test\nMilestone 1 moved from 9/30/2026 to "
                        + "10/15/2026 due to holidays\n#1 slipped",
                planned);

        assertThat(changes).extracting(MilestoneChange::number).containsExactly(1, 2, 1, 1);
        assertThat(changes)
                .extracting(MilestoneChange::kind)
                .containsExactly(
                        MilestoneChange.Kind.COMPLETE,
                        MilestoneChange.Kind.NEW,
                        MilestoneChange.Kind.UPDATE,
                        MilestoneChange.Kind.UPDATE);
        assertThat(changes.get(2).from()).isEqualTo("2026-09-30");
        assertThat(changes.get(2).to()).isEqualTo("2026-10-15");
        assertThat(changes)
                .extracting(MilestoneChange::reason)
                .containsExactly("Done early", "Test", "holidays", "slipped");
        assertThat(changes.get(3).raw()).isEqualTo("#1 slipped");
    }

    @Test
    @DisplayName("POAM-6 a change of ours is read back the same")
    void ownChanges() {
        MilestoneChange change = MilestoneChange.of(
                2, MilestoneChange.Kind.UPDATE, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), "Vendor: late");

        assertThat(ChangeText.parse(change.raw(), List.of())).containsExactly(change);
    }

    @Test
    @DisplayName("Vulnerability numbers come out in one spelling, once each, and what is none is reported")
    void cves() {
        List<String> invalid = new ArrayList<>();

        assertThat(ListText.cves("cve-2021-44228, CVE 2021 - 44228; CVE_2026-12345 and 2020-1234 x", invalid::add))
                .containsExactly("CVE-2021-44228", "CVE-2026-12345");
        assertThat(invalid).containsExactly("2020-1234 x");
    }

    @Test
    @DisplayName("A header is known in any case, width and punctuation")
    void headers() {
        assertThat(FedrampColumn.of("ＰＯＡＭ　ＩＤ")).contains(FedrampColumn.POAM_ID);
        assertThat(FedrampColumn.of("poa&m\nid:")).contains(FedrampColumn.POAM_ID);
        assertThat(FedrampColumn.of("BOD 22-01 (tracking)")).contains(FedrampColumn.BOD_22_01_TRACKING);
        assertThat(FedrampColumn.of("CSP")).isEmpty();
    }

    @Test
    @DisplayName("Columns are counted as Excel counts them")
    void letters() {
        for (int column : new int[] {0, 25, 26, 30, 51, 52, 701, 702, 16_383}) {
            assertThat(ColumnLetters.index(ColumnLetters.of(column) + "7", -1)).isEqualTo(column);
        }
        assertThat(ColumnLetters.of(30)).isEqualTo("AE");
        assertThat(ColumnLetters.index("ZZZZZZZ1", -1)).isEqualTo(-1);
    }

    @Test
    @DisplayName("S3 the longest cells that Excel allows are read in no time, whatever stands in them")
    void longCells() {
        long start = System.nanoTime();
        for (String part : List.of(
                " ",
                "-",
                "1",
                "(1)",
                "(1) 2026-01-01",
                "milestone ",
                "jan ",
                "1/1/26",
                "CVE-",
                ";",
                "\n",
                "a\n ",
                "from 1/1/2026 ",
                "1 - ",
                "( ")) {
            String cell = part.repeat(CellText.LONGEST / part.length());
            DateText.whole(cell);
            List<PlannedMilestone> milestones = MilestoneText.parse(cell, date -> {});
            ChangeText.parse(cell, milestones);
            ListText.cves(cell, invalid -> {});
            ListText.entries(cell);
            PlainText.neutral(cell);
            FedrampColumn.of(cell);
        }
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    private static List<String> texts(String cell) {
        return MilestoneText.parse(cell, invalid -> {}).stream()
                .map(PlannedMilestone::text)
                .toList();
    }
}
