package org.poamtracker.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns A to AE of the FedRAMP POA&amp;M template 2.1, in their order, with the headers exactly as they stand there. */
public enum FedrampColumn {
    POAM_ID("POAM ID", ColumnKind.TEXT, 100, "POA&M ID", "POA&M Item ID", "POAM Item ID", "POAM Number", "Item ID"),
    CONTROLS("Controls", ColumnKind.LIST, 50, "Control", "Security Controls", "Control ID", "NIST Controls"),
    WEAKNESS_NAME("Weakness Name", ColumnKind.TEXT, 300, "Weakness", "Weakness Title", "Title", "Finding Name"),
    WEAKNESS_DESCRIPTION("Weakness Description", ColumnKind.TEXT, 4000, "Description", "Finding Description"),
    WEAKNESS_DETECTOR_SOURCE(
            "Weakness Detector Source", ColumnKind.TEXT, 200, "Detector Source", "Source", "Weakness Source"),
    WEAKNESS_SOURCE_IDENTIFIER(
            "Weakness Source Identifier", ColumnKind.TEXT, 200, "Source Identifier", "Source ID", "Plugin ID"),
    ASSET_IDENTIFIER(
            "Asset Identifier", ColumnKind.LIST, 200, "Asset Identifiers", "Assets", "Asset", "Affected Assets"),
    POINT_OF_CONTACT("Point of Contact", ColumnKind.TEXT, 200, "POC", "Contact", "Responsible Person"),
    RESOURCES_REQUIRED("Resources Required", ColumnKind.TEXT, 1000, "Resources", "Required Resources"),
    OVERALL_REMEDIATION_PLAN(
            "Overall Remediation Plan", ColumnKind.TEXT, 4000, "Remediation Plan", "Plan", "Corrective Action Plan"),
    ORIGINAL_DETECTION_DATE(
            "Original Detection Date", ColumnKind.DATE, 100, "Detection Date", "Discovery Date", "Date Detected"),
    SCHEDULED_COMPLETION_DATE(
            "Scheduled Completion Date",
            ColumnKind.DATE,
            100,
            "Completion Date",
            "Due Date",
            "Planned Completion Date"),
    PLANNED_MILESTONES("Planned Milestones", ColumnKind.MILESTONES, 1000, "Milestones", "Milestone"),
    MILESTONE_CHANGES("Milestone Changes", ColumnKind.CHANGES, 1000, "Changes to Milestones", "Milestone Change"),
    STATUS_DATE("Status Date", ColumnKind.DATE, 100, "Date of Status", "Last Status Date"),
    VENDOR_DEPENDENCY("Vendor Dependency", ColumnKind.YES_NO, 100, "Vendor Dependent"),
    LAST_VENDOR_CHECK_IN_DATE(
            "Last Vendor Check-in Date", ColumnKind.DATE, 100, "Vendor Check-in Date", "Last Vendor Checkin"),
    VENDOR_DEPENDENT_PRODUCT_NAME(
            "Vendor Dependent Product Name",
            ColumnKind.TEXT,
            200,
            "Product Name",
            "Vendor Product",
            "Vendor Product Name"),
    ORIGINAL_RISK_RATING(
            "Original Risk Rating",
            ColumnKind.RATING,
            100,
            "Risk Rating",
            "Severity",
            "Original Risk",
            "Original Severity"),
    ADJUSTED_RISK_RATING("Adjusted Risk Rating", ColumnKind.RATING, 100, "Adjusted Risk", "Adjusted Severity"),
    RISK_ADJUSTMENT("Risk Adjustment", ColumnKind.DEVIATION, 100, "Risk Adjusted", "RA"),
    FALSE_POSITIVE("False Positive", ColumnKind.DEVIATION, 100, "FP"),
    OPERATIONAL_REQUIREMENT("Operational Requirement", ColumnKind.DEVIATION, 100, "OR", "Operationally Required"),
    DEVIATION_RATIONALE("Deviation Rationale", ColumnKind.TEXT, 4000, "Rationale"),
    SUPPORTING_DOCUMENTS("Supporting Documents", ColumnKind.LINES, 1000, "Supporting Document", "Documents"),
    COMMENTS("Comments", ColumnKind.TEXT, 4000, "Comment", "Notes", "Remarks"),
    AUTO_APPROVE("Auto-Approve", ColumnKind.YES_NO, 100, "Auto Approved"),
    BOD_22_01_TRACKING(
            "Binding Operational Directive 22-01 tracking",
            ColumnKind.YES_NO,
            100,
            "BOD 22-01 tracking",
            "BOD 22-01",
            "KEV",
            "Known Exploited"),
    BOD_22_01_DUE_DATE(
            "Binding Operational Directive 22-01 Due Date", ColumnKind.DATE, 100, "BOD 22-01 Due Date", "KEV Due Date"),
    CVE("CVE", ColumnKind.CVES, 50, "CVEs", "CVE ID", "CVE IDs", "CVE Number"),
    SERVICE_NAME("Service Name", ColumnKind.LINES, 200, "Service Names", "Services", "Service");

    /** Without these a row cannot become an item, so a sheet that lacks one of them is refused. */
    public static final Set<FedrampColumn> NEEDED =
            Set.of(POAM_ID, WEAKNESS_NAME, ORIGINAL_DETECTION_DATE, SCHEDULED_COMPLETION_DATE, ORIGINAL_RISK_RATING);

    private static final Map<String, FedrampColumn> BY_HEADER = Stream.of(values())
            .flatMap(column -> column.spellings().map(spelling -> Map.entry(spelling, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String header;
    private final ColumnKind kind;
    private final int limit;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> synonyms;

    FedrampColumn(String header, ColumnKind kind, int limit, String... synonyms) {
        this.header = header;
        this.kind = kind;
        this.limit = limit;
        this.synonyms = List.of(synonyms);
    }

    /** The header as it stands in the template. */
    public String header() {
        return header;
    }

    /** What stands in the cells. */
    public ColumnKind kind() {
        return kind;
    }

    /** How many characters a text, or one entry of a list, may have. */
    public int limit() {
        return limit;
    }

    private Stream<String> spellings() {
        return Stream.concat(Stream.of(header), synonyms.stream())
                .map(FedrampColumn::normal)
                .distinct();
    }

    /** The column that a header means, whatever its case, blanks, line breaks and punctuation. */
    static Optional<FedrampColumn> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(normal(header)));
    }

    /** Only letters and digits, in lower case. */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
