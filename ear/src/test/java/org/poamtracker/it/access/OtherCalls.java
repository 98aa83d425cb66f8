package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.intake.IntakeEntryFilter;
import org.poamtracker.intake.IntakeService;
import org.poamtracker.intake.IntakeState;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.Weighed;
import org.poamtracker.report.OrderReport;
import org.poamtracker.report.ReportFormat;
import org.poamtracker.report.ReportKind;
import org.poamtracker.report.ReportService;

/** How the boundaries of workbooks and reports are called. */
final class OtherCalls {

    private static final Map<Target, Long> COMES_BACK = new EnumMap<>(Target.class);

    private OtherCalls() {}

    static List<MethodCall> intakes() {
        IntakeService intakes = As.a(IntakeService.class);
        return List.of(
                new MethodCall("intake.IntakeService.bring", Target.AGENCIES, (target, login) -> {
                    long agency = Items.agency(target);
                    return changes("INTAKE", () -> intakes.bring(Workbooks.of(agency)));
                }),
                intake(
                        "list",
                        id -> reads(
                                "id=" + id + ",", () -> intakes.list(0, 1000).rows())),
                intake("show", id -> reads("id=" + id + ",", () -> intakes.show(id))),
                intake(
                        "entries",
                        id -> reads(
                                "outcome=NEW,",
                                () -> intakes.entries(id, new IntakeEntryFilter(Weighed.Outcome.NEW, 1, 10)))),
                new MethodCall("intake.IntakeService.tick", Target.AGENCIES, (target, login) -> {
                    long closed = comesBack(target);
                    long id = previewed(target);
                    return changes("INTAKE_REPEAT", () -> intakes.tick(id, 1, closed));
                }),
                new MethodCall("intake.IntakeService.tickStrongest", Target.AGENCIES, (target, login) -> {
                    comesBack(target);
                    long id = previewed(target);
                    return changes("INTAKE_REPEAT", () -> intakes.tickStrongest(id));
                }),
                intake("accept", id -> changes("INTAKE", () -> intakes.accept(id))),
                intake("discard", id -> changes("INTAKE", () -> intakes.discard(id))),
                intake(
                        "refusalWorkbook",
                        id -> reads("PK", () -> {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            intakes.refusalWorkbook(id, cell -> cell.code(), out);
                            return out.toString(StandardCharsets.ISO_8859_1);
                        })));
    }

    private interface OnIntake {
        Attempt of(long id);
    }

    private static MethodCall intake(String name, OnIntake call) {
        return new MethodCall(
                "intake.IntakeService." + name, Target.AGENCIES, (target, login) -> call.of(previewed(target)));
    }

    /** A closed item of this agency, always the same, that the row of the workbook has requirement and asset of. */
    static synchronized long comesBack(Target target) throws Exception {
        if (!target.exists()) {
            return Items.NOWHERE;
        }
        if (!COMES_BACK.containsKey(target)) {
            DraftPoam draft = Plans.draft(target);
            draft.getFacts().getWeakness().setControls("AC-1");
            draft.getFacts().getWeakness().setAssets("172.246.15.3 (80/TCP)");
            COMES_BACK.put(target, Items.of(target, Items.Step.CLOSED, draft).id());
        }
        return COMES_BACK.get(target);
    }

    /** A workbook that was read and waits for a word. */
    static long previewed(Target target) throws Exception {
        if (!target.exists()) {
            return Items.NOWHERE;
        }
        long agency = Items.agency(target);
        long id = As.login(target.writer(), () -> As.a(IntakeService.class).bring(Workbooks.of(agency)));
        for (int tries = 0; tries < 300; tries++) {
            IntakeState state = As.login(
                    target.writer(), () -> As.a(IntakeService.class).show(id).state());
            if (state == IntakeState.PREVIEWED) {
                Background.awaitQuiet();
                return id;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The workbook was not read");
    }

    static List<MethodCall> reports() {
        ReportService reports = As.a(ReportService.class);
        return List.of(
                ofAgency("agencyPoam", ReportKind.AGENCY_POAM, reports::agencyPoam),
                ofAgency("survey", ReportKind.SURVEY, reports::survey),
                ofAgency("scoreSheet", ReportKind.SCORE_SHEET, reports::scoreSheet),
                ofAgency("certificate", ReportKind.CERTIFICATE, reports::certificate),
                across("annual", ReportKind.ANNUAL, reports::annual),
                across("late", ReportKind.LATE, reports::late),
                across("overdueAgeing", ReportKind.OVERDUE_AGEING, reports::overdueAgeing),
                across("slips", ReportKind.SLIPS, reports::slips),
                across("acceptedRisks", ReportKind.ACCEPTED_RISKS, reports::acceptedRisks),
                across("repeats", ReportKind.REPEATS, reports::repeats),
                across("scorecard", ReportKind.SCORECARD, reports::scorecard),
                across("programs", ReportKind.PROGRAM_STATUS, reports::programs));
    }

    private interface Ordering {
        long order(OrderReport order);
    }

    private static MethodCall ofAgency(String name, ReportKind kind, Ordering ordering) {
        return new MethodCall("report.ReportService." + name, Target.AGENCIES, (target, login) -> {
            OrderReport order = order(kind);
            order.setAgencyId(Items.agency(target));
            return changes("JOB", () -> ordering.order(order));
        });
    }

    private static MethodCall across(String name, ReportKind kind, Ordering ordering) {
        return new MethodCall("report.ReportService." + name, FindingCalls.FOUND, (target, login) -> {
            OrderReport order = order(kind);
            order.setSecretariatId(AgencyCalls.secretariatId(target));
            return changes("JOB", () -> ordering.order(order));
        });
    }

    private static OrderReport order(ReportKind kind) {
        OrderReport order = new OrderReport();
        order.setKind(kind);
        order.setFormat(ReportFormat.XLSX);
        return order;
    }
}
