package org.poamtracker.intake;

import static org.poamtracker.workbook.FedrampColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.poam.DeviationState;
import org.poamtracker.poam.Deviations;
import org.poamtracker.poam.IncomingPoam;
import org.poamtracker.poam.IncomingPoam.IncomingMilestone;
import org.poamtracker.poam.PlanFacts;
import org.poamtracker.poam.PoamFacts;
import org.poamtracker.poam.PoamKind;
import org.poamtracker.poam.Severity;
import org.poamtracker.poam.TrackingFacts;
import org.poamtracker.poam.WeaknessFacts;
import org.poamtracker.workbook.FedrampColumn;
import org.poamtracker.workbook.FedrampValues;
import org.poamtracker.workbook.MilestoneChange;
import org.poamtracker.workbook.PlannedMilestone;
import org.poamtracker.workbook.RiskRating;
import org.poamtracker.workbook.SheetKind;
import org.poamtracker.workbook.WorkbookRow;

/** Turns a row of a FedRAMP workbook into an item as the poam feature takes it (POAM-1): 31 columns, each to its place. */
final class RowMapping {

    private static final Map<String, FedrampColumn> YES_OR_NO = Map.of(
            "vendorDependent", VENDOR_DEPENDENCY,
            "autoApprove", AUTO_APPROVE,
            "knownExploited", BOD_22_01_TRACKING);

    private final WorkbookRow row;
    private final FedrampValues values;
    private final String fileName;

    private RowMapping(WorkbookRow row, String fileName) {
        this.row = row;
        this.values = row.values();
        this.fileName = fileName;
    }

    /** The item that a sound row says. */
    static IncomingPoam of(WorkbookRow row, String fileName) {
        return new RowMapping(row, fileName).item();
    }

    private IncomingPoam item() {
        PoamFacts facts = new PoamFacts();
        weakness(facts.getWeakness());
        plan(facts.getPlan());
        tracking(facts.getTracking());
        return new IncomingPoam(
                row.kind() == SheetKind.CLOSED,
                facts,
                said(),
                deviations(),
                milestones(),
                values.date(STATUS_DATE),
                null,
                fileName + ", " + row.sheet() + ", " + row.number());
    }

    private void weakness(WeaknessFacts weakness) {
        weakness.setExternalId(values.text(POAM_ID));
        weakness.setKind(row.kind() == SheetKind.CONFIGURATION ? PoamKind.CONFIGURATION : PoamKind.ITEM);
        weakness.setWeaknessName(values.text(WEAKNESS_NAME));
        weakness.setDescription(values.text(WEAKNESS_DESCRIPTION));
        weakness.setDetectorSource(values.text(WEAKNESS_DETECTOR_SOURCE));
        weakness.setSourceIdentifier(values.text(WEAKNESS_SOURCE_IDENTIFIER));
        weakness.setControls(joined(CONTROLS, "; "));
        weakness.setCves(joined(CVE, "; "));
        weakness.setServiceName(joined(SERVICE_NAME, "\n"));
        weakness.setAssets(joined(ASSET_IDENTIFIER, "\n"));
        weakness.setDetectedOn(values.date(ORIGINAL_DETECTION_DATE));
        weakness.setOriginalRating(severity(ORIGINAL_RISK_RATING));
    }

    private void plan(PlanFacts plan) {
        plan.setPointOfContact(values.text(POINT_OF_CONTACT));
        plan.setResources(values.text(RESOURCES_REQUIRED));
        plan.setRemediationPlan(values.text(OVERALL_REMEDIATION_PLAN));
        plan.setDueOn(values.date(SCHEDULED_COMPLETION_DATE));
    }

    private void tracking(TrackingFacts tracking) {
        tracking.setVendorDependent(values.yes(VENDOR_DEPENDENCY));
        tracking.setVendorCheckedOn(values.date(LAST_VENDOR_CHECK_IN_DATE));
        tracking.setVendorProduct(values.text(VENDOR_DEPENDENT_PRODUCT_NAME));
        tracking.setSupportingDocuments(joined(SUPPORTING_DOCUMENTS, "\n"));
        tracking.setComments(values.text(COMMENTS));
        tracking.setAutoApprove(values.yes(AUTO_APPROVE));
        tracking.setKnownExploited(values.yes(BOD_22_01_TRACKING));
        tracking.setExploitedDueOn(values.date(BOD_22_01_DUE_DATE));
    }

    private Set<String> said() {
        Set<String> said = new HashSet<>();
        YES_OR_NO.forEach((fact, column) -> {
            if (values.has(column)) {
                said.add(fact);
            }
        });
        return said;
    }

    private Deviations deviations() {
        return new Deviations(
                severity(ADJUSTED_RISK_RATING),
                deviation(RISK_ADJUSTMENT),
                deviation(FALSE_POSITIVE),
                deviation(OPERATIONAL_REQUIREMENT),
                values.text(DEVIATION_RATIONALE));
    }

    private DeviationState deviation(FedrampColumn column) {
        return switch (values.deviation(column)) {
            case NO -> DeviationState.NONE;
            case PENDING -> DeviationState.PENDING;
            case APPROVED -> DeviationState.APPROVED;
            case REJECTED -> DeviationState.REJECTED;
            case WITHDRAWN -> DeviationState.WITHDRAWN;
        };
    }

    private List<IncomingMilestone> milestones() {
        List<IncomingMilestone> all = new ArrayList<>();
        for (PlannedMilestone planned : values.milestones()) {
            all.add(milestone(planned.number(), planned.text(), planned.date(), changesOf(planned.number())));
        }
        values.changes().stream()
                .filter(change -> change.kind() == MilestoneChange.Kind.NEW)
                .filter(change -> all.stream().noneMatch(known -> known.number() == change.number()))
                .forEach(change -> all.add(milestone(
                        change.number() == 0 ? all.size() + 1 : change.number(),
                        change.reason(),
                        change.to(),
                        List.of(change))));
        return all;
    }

    private List<MilestoneChange> changesOf(int number) {
        return values.changes().stream()
                .filter(change -> change.number() == number)
                .toList();
    }

    private static IncomingMilestone milestone(
            int number, String text, LocalDate planned, List<MilestoneChange> changes) {
        LocalDate now = null;
        LocalDate done = null;
        for (MilestoneChange change : changes) {
            if (change.kind() == MilestoneChange.Kind.UPDATE && change.to() != null) {
                now = change.to();
            } else if (change.kind() == MilestoneChange.Kind.COMPLETE) {
                done = change.to();
            }
        }
        List<String> raw = changes.stream().map(MilestoneChange::raw).toList();
        return new IncomingMilestone(number, text, planned, now, done, raw);
    }

    private Severity severity(FedrampColumn column) {
        RiskRating rating = values.rating(column);
        return rating == null ? null : Severity.valueOf(rating.name());
    }

    private String joined(FedrampColumn column, String separator) {
        List<String> entries = values.entries(column);
        return entries.isEmpty() ? null : String.join(separator, entries);
    }
}
