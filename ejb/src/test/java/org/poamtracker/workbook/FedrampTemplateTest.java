package org.poamtracker.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.poamtracker.workbook.FedrampColumn.ADJUSTED_RISK_RATING;
import static org.poamtracker.workbook.FedrampColumn.ASSET_IDENTIFIER;
import static org.poamtracker.workbook.FedrampColumn.BOD_22_01_DUE_DATE;
import static org.poamtracker.workbook.FedrampColumn.CVE;
import static org.poamtracker.workbook.FedrampColumn.FALSE_POSITIVE;
import static org.poamtracker.workbook.FedrampColumn.OPERATIONAL_REQUIREMENT;
import static org.poamtracker.workbook.FedrampColumn.ORIGINAL_DETECTION_DATE;
import static org.poamtracker.workbook.FedrampColumn.ORIGINAL_RISK_RATING;
import static org.poamtracker.workbook.FedrampColumn.POAM_ID;
import static org.poamtracker.workbook.FedrampColumn.RESOURCES_REQUIRED;
import static org.poamtracker.workbook.FedrampColumn.RISK_ADJUSTMENT;
import static org.poamtracker.workbook.FedrampColumn.SCHEDULED_COMPLETION_DATE;
import static org.poamtracker.workbook.FedrampColumn.SERVICE_NAME;
import static org.poamtracker.workbook.FedrampColumn.VENDOR_DEPENDENCY;
import static org.poamtracker.workbook.FedrampColumn.WEAKNESS_SOURCE_IDENTIFIER;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The workbook as FedRAMP publishes it: guidance in rows 6 and 7, one sample row, thousands of prepared rows. */
class FedrampTemplateTest {

    private static final WorkbookFixtures.Read TEMPLATE = WorkbookFixtures.read(WorkbookFixtures.template());

    @Test
    @DisplayName("The template's guidance and prepared rows are skipped and its sample row is read, without a fault")
    void oneRow() {
        assertThat(TEMPLATE.ids()).containsExactly("V-1Example");
        assertThat(TEMPLATE.faults()).isEmpty();
        assertThat(TEMPLATE.sheets()).extracting(SheetSummary::kind).containsExactly(SheetKind.values());
        assertThat(TEMPLATE.sheets()).extracting(SheetSummary::headerRow).containsOnly(5);
        assertThat(TEMPLATE.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.missing()).isEmpty();
            assertThat(sheet.unknown()).isEmpty();
        });
    }

    @Test
    @DisplayName("POAM-1 the sample row lacks the resources required, and nothing else")
    void whatItLacks() {
        assertThat(sample().lacking()).containsExactly(RESOURCES_REQUIRED);
    }

    @Test
    @DisplayName("The sample row's cells are read as what they are")
    void typedValues() {
        assertThat(sample().date(ORIGINAL_DETECTION_DATE)).isEqualTo("2014-05-05");
        assertThat(sample().date(SCHEDULED_COMPLETION_DATE)).isEqualTo("2014-08-03");
        assertThat(sample().date(BOD_22_01_DUE_DATE)).isEqualTo("2021-08-05");
        assertThat(sample().text(WEAKNESS_SOURCE_IDENTIFIER)).isEqualTo("12345");
        assertThat(sample().entries(ASSET_IDENTIFIER))
                .containsExactly("172.246.15.3 (80/TCP)", "http://vuln.gov/queries", "172.246.16.17 (80/tcp)");
        assertThat(sample().rating(ORIGINAL_RISK_RATING)).isEqualTo(RiskRating.HIGH);
        assertThat(sample().rating(ADJUSTED_RISK_RATING)).isEqualTo(RiskRating.MODERATE);
        assertThat(sample().yes(VENDOR_DEPENDENCY)).isTrue();
        assertThat(sample().deviation(RISK_ADJUSTMENT)).isEqualTo(DeviationState.APPROVED);
        assertThat(sample().deviation(FALSE_POSITIVE)).isEqualTo(DeviationState.NO);
        assertThat(sample().deviation(OPERATIONAL_REQUIREMENT)).isEqualTo(DeviationState.PENDING);
        assertThat(sample().entries(CVE)).containsExactly("CVE-1234-1234");
        assertThat(sample().entries(SERVICE_NAME))
                .containsExactly("Flux Capacitor", "Fire Bolt", "Clean Sweep", "Aeromancer");
    }

    @Test
    @DisplayName("The sample row's milestones and changes come out apart, both styles of date accepted")
    void milestones() {
        assertThat(sample().milestones())
                .containsExactly(
                        new PlannedMilestone(1, LocalDate.of(2014, 5, 23), "Milestone Description"),
                        new PlannedMilestone(2, LocalDate.of(2014, 6, 12), "Milestone Description"));
        assertThat(sample().changes())
                .containsExactly(
                        new MilestoneChange(
                                2,
                                MilestoneChange.Kind.UPDATE,
                                null,
                                LocalDate.of(2014, 6, 18),
                                "That milestone was delayed due to a Vendor Dependency",
                                "(2) Update 2014-06-18 : That milestone was delayed due to a Vendor Dependency"),
                        new MilestoneChange(
                                3,
                                MilestoneChange.Kind.NEW,
                                null,
                                LocalDate.of(2014, 6, 13),
                                "This is the details of this new milestone",
                                "(3) New 2014-06-13 : This is the details of this new milestone"));
    }

    @Test
    @DisplayName("Another layout is refused, naming the sheets it has")
    void anotherLayout() {
        assertThatThrownBy(
                        () -> WorkbookFixtures.read(WorkbookFixtures.resource("stig-manager-emass-poam-template.xlsx")))
                .isInstanceOfSatisfying(WorkbookRefused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(RefusalRule.NO_SHEET);
                    assertThat(refused.arguments()).containsExactly("POA&M");
                });
    }

    private FedrampValues sample() {
        assertThat(TEMPLATE.rows()).isNotEmpty();
        FedrampValues values = TEMPLATE.rows().get(0).values();
        assertThat(values.text(POAM_ID)).isEqualTo("V-1Example");
        return values;
    }
}
