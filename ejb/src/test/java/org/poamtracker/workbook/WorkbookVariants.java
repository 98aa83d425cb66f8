package org.poamtracker.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two hundred rows, every one saying the same kind of thing in another way. Each way comes with what it means, so that a
 * test can compare all rows.
 */
public final class WorkbookVariants {

    /** How many rows there are. */
    public static final int ROWS = 200;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final List<RiskRating> RATINGS = List.of(RiskRating.values());
    private static final List<DeviationState> DEVIATIONS = List.of(DeviationState.values());
    private static final int OPEN = 140;
    private static final int CLOSED = 40;

    private WorkbookVariants() {}

    /** Writes the workbook: 140 open items, 40 closed ones, 20 configuration findings. */
    public static Path write(Path file) {
        TestWorkbook workbook = TestWorkbook.fedramp();
        for (int i = 0; i < ROWS; i++) {
            if (i == OPEN) {
                workbook.sheet("closed  POAM items ", 3);
            } else if (i == OPEN + CLOSED) {
                workbook.sheet("CONFIGURATION-FINDINGS", 1);
            }
            workbook.row(written(i));
            if (i % 10 == 0) {
                workbook.skip(1 + i % 3);
            }
            if (i % 25 == 0) {
                workbook.row(
                        Map.of(FedrampColumn.SCHEDULED_COMPLETION_DATE, new TestWorkbook.Formula("DATE(2026,1,1)+90")));
            }
        }
        return workbook.write(file);
    }

    /** The sheet that a row stands on. */
    public static SheetKind kind(int i) {
        return i < OPEN ? SheetKind.OPEN : i < OPEN + CLOSED ? SheetKind.CLOSED : SheetKind.CONFIGURATION;
    }

    /** What a row means, whatever its spelling. */
    public static FedrampValues meant(int i) {
        FedrampValues values = FedrampValues.none()
                .with(FedrampColumn.POAM_ID, "V-" + (1000 + i))
                .with(FedrampColumn.CONTROLS, List.of("AC-2(1)", "SI-2"))
                .with(FedrampColumn.WEAKNESS_NAME, "Weakness " + i)
                .with(FedrampColumn.WEAKNESS_DESCRIPTION, "What the scanner saw, number " + i + "\non two lines")
                .with(FedrampColumn.WEAKNESS_DETECTOR_SOURCE, "Nessus")
                .with(FedrampColumn.WEAKNESS_SOURCE_IDENTIFIER, String.valueOf(12_345 + i))
                .with(FedrampColumn.ASSET_IDENTIFIER, List.of("10.0.0." + i + " (80/TCP)", "host-" + i))
                .with(FedrampColumn.POINT_OF_CONTACT, "Pat O’Neil")
                .with(FedrampColumn.RESOURCES_REQUIRED, "2 staff, FY27")
                .with(FedrampColumn.OVERALL_REMEDIATION_PLAN, "Patch it")
                .with(FedrampColumn.ORIGINAL_DETECTION_DATE, detected(i))
                .with(FedrampColumn.SCHEDULED_COMPLETION_DATE, due(i))
                .with(FedrampColumn.PLANNED_MILESTONES, milestones(i))
                .with(FedrampColumn.STATUS_DATE, detected(i).plusDays(7))
                .with(FedrampColumn.VENDOR_DEPENDENCY, i % 2 == 0)
                .with(FedrampColumn.ORIGINAL_RISK_RATING, RATINGS.get(i % 4))
                .with(FedrampColumn.RISK_ADJUSTMENT, deviation(i))
                .with(FedrampColumn.FALSE_POSITIVE, DeviationState.NO)
                .with(FedrampColumn.BOD_22_01_TRACKING, i % 5 == 0)
                .with(FedrampColumn.CVE, List.of("CVE-2021-44228", "CVE-2026-" + (10_000 + i)));
        return i % 2 == 0 ? values.with(FedrampColumn.LAST_VENDOR_CHECK_IN_DATE, detected(i)) : values;
    }

    private static LocalDate detected(int i) {
        return FIRST.plusDays(i);
    }

    private static LocalDate due(int i) {
        return FIRST.plusDays(120L + i);
    }

    private static List<PlannedMilestone> milestones(int i) {
        return List.of(
                new PlannedMilestone(1, due(i).minusDays(60), "Order the patch"),
                new PlannedMilestone(2, due(i), "Install it"));
    }

    private static DeviationState deviation(int i) {
        return DEVIATIONS.get(i % 5);
    }

    private static Map<FedrampColumn, Object> written(int i) {
        FedrampValues meant = meant(i);
        Map<FedrampColumn, Object> row = new EnumMap<>(FedrampColumn.class);
        for (FedrampColumn column : FedrampColumn.values()) {
            if (meant.has(column)) {
                row.put(column, meant.value(column));
            }
        }
        row.replaceAll((column, value) ->
                value instanceof LocalDate day ? date(i + column.name().length(), day) : value);
        row.put(
                FedrampColumn.CONTROLS,
                pick(i, "AC-2(1), SI-2", "ac-2 (1)\nSI-2", "AC-2(1);SI-2", "AC-2(1)\r\nsi-2\r\n"));
        row.put(
                FedrampColumn.WEAKNESS_SOURCE_IDENTIFIER,
                i % 2 == 0 ? (Object) (12_345 + i) : " " + (12_345 + i) + " ");
        String asset = "10.0.0." + i + " (80/TCP)";
        row.put(
                FedrampColumn.ASSET_IDENTIFIER,
                String.join(pick(i, "\n", ", ", "; ", "\n\n"), asset, "host-" + i, asset));
        row.put(FedrampColumn.PLANNED_MILESTONES, milestoneText(i));
        row.put(
                FedrampColumn.VENDOR_DEPENDENCY,
                i % 2 == 0 ? pick(i / 2, "Yes", "YES", "y", "true") : pick(i / 2, "no", "No", "N"));
        row.put(FedrampColumn.ORIGINAL_RISK_RATING, rating(i));
        row.put(FedrampColumn.ADJUSTED_RISK_RATING, pick(i, "N/A", "n/a", "None", "NA", "Not Applicable"));
        row.put(FedrampColumn.RISK_ADJUSTMENT, pick(i, "No", "Pending", "Yes", "Rejected", "withdrawn"));
        row.put(FedrampColumn.FALSE_POSITIVE, pick(i, "no", "NO", "N"));
        row.put(FedrampColumn.BOD_22_01_TRACKING, i % 10 == 0 ? (Object) true : i % 5 == 0 ? "Yes" : "No");
        row.put(FedrampColumn.BOD_22_01_DUE_DATE, pick(i, "N/A", "-", "TBD", " "));
        String cve = "CVE-2026-" + (10_000 + i);
        row.put(
                FedrampColumn.CVE,
                pick(
                        i,
                        "CVE-2021-44228, " + cve,
                        "cve-2021-44228\n" + cve.toLowerCase(Locale.ROOT),
                        "CVE‑2021‑44228 " + cve,
                        "2021-44228; " + cve));
        return row;
    }

    private static String rating(int i) {
        return switch (i % 4) {
            case 0 -> pick(i / 4, "Low", "LOW", "low ");
            case 1 -> pick(i / 4, "Moderate", "Medium", "med", "MODERATE");
            case 2 -> pick(i / 4, "High", "high");
            default -> pick(i / 4, "Critical", "critical");
        };
    }

    private static Object date(int i, LocalDate day) {
        List<Object> ways = new ArrayList<>();
        ways.add(day);
        ways.add(org.apache.poi.ss.usermodel.DateUtil.getExcelDate(day));
        for (String pattern : List.of(
                "yyyy-MM-dd",
                "yyyy/MM/dd",
                "M/d/yyyy",
                "MM/dd/yy",
                "MMM d, yyyy",
                "MMMM d yyyy",
                "d-MMM-yy",
                "d MMMM yyyy",
                "yyyyMMdd",
                "yyyy-MM-dd'T00:00:00Z'",
                "M/d/yyyy '12:00 AM'")) {
            ways.add(day.format(DateTimeFormatter.ofPattern(pattern, Locale.US)));
        }
        ways.add(Double.parseDouble(day.format(DateTimeFormatter.BASIC_ISO_DATE)));
        return ways.get(i % ways.size());
    }

    private static String milestoneText(int i) {
        String iso1 = milestones(i).get(0).date().toString();
        String iso2 = milestones(i).get(1).date().toString();
        DateTimeFormatter us = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
        String us1 = milestones(i).get(0).date().format(us);
        String us2 = milestones(i).get(1).date().format(us);
        return pick(
                i,
                "(1) " + iso1 + ": Order the patch\n\n(2) " + iso2 + ": Install it",
                "(1) " + iso1.replace('-', '/') + ": Order\nthe patch\n(2) " + us2 + " - Install it",
                "1) Order the patch - " + us1 + "\n2) Install it - " + us2,
                "Milestone 1: Order the patch (" + iso1 + ")\nMilestone 2: Install it (" + iso2 + ")",
                iso1 + " Order the patch; " + iso2 + " Install it",
                "Order the patch by " + us1 + "\nInstall it by " + us2,
                "1. " + us1 + " Order the patch\r\n2. " + us2 + " Install it",
                "#1 Order the patch, due " + iso1 + "; #2 Install it, due " + iso2,
                "(1) Order the patch: " + us1 + "; (2) Install it: " + us2);
    }

    private static String pick(int i, String... ways) {
        return ways[i % ways.length];
    }
}
