package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.util.List;
import java.util.Set;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.it.access.Programs.Named;
import org.poamtracker.program.FillVersion;
import org.poamtracker.program.ProgramApprovalService;
import org.poamtracker.program.ProgramEditService;
import org.poamtracker.program.ProgramFilter;
import org.poamtracker.program.ProgramService;
import org.poamtracker.program.RecordChange;
import org.poamtracker.program.RecordReview;
import org.poamtracker.program.ReviewFound;
import org.poamtracker.security.Proof;

/** How the boundaries of written programs are called. Whoever signs has a second factor while they are tried. */
final class ProgramCalls {

    private ProgramCalls() {}

    static List<MethodCall> all() {
        ProgramService programs = As.a(ProgramService.class);
        ProgramFilter everything = new ProgramFilter(null, null, null, null, null, 0, 2000);
        return List.of(
                draft(
                        "ProgramService.list",
                        at -> reads("id=" + at.programId() + ",", () -> programs.list(everything)
                                .rows())),
                draft("ProgramService.show", at -> reads("id=" + at.programId(), () -> programs.show(at.programId()))),
                draft("ProgramService.version", at -> reads("WISP-11", () -> programs.version(at.versionId()))),
                draft("ProgramService.history", at -> reads("rows=", () -> programs.history(at.programId(), null))),
                new MethodCall(
                        "program.ProgramService.waiting",
                        Set.of(Target.ANY),
                        (target, login) -> reads("{", () -> programs.waiting(null))),
                new MethodCall("evidence.EvidenceService.list(PROGRAM_VERSION)", Target.AGENCIES, (target, login) -> {
                    long id = Programs.complete(target).versionId();
                    return reads("wisp.txt", () -> As.a(EvidenceService.class).list("PROGRAM_VERSION", id));
                }));
    }

    static List<MethodCall> edits() {
        ProgramEditService edits = As.a(ProgramEditService.class);
        return List.of(
                new MethodCall("program.ProgramEditService.begin", Target.AGENCIES, (target, login) -> {
                    Programs.draft(target);
                    Programs.free(target);
                    var begun = Programs.begun(target);
                    return changes("PROGRAM_VERSION", () -> edits.begin(begun));
                }),
                draft("ProgramEditService.fill", at -> {
                    FillVersion filled = new FillVersion(at.versionId(), at.seen());
                    filled.setSummary("Something else");
                    return changes("PROGRAM_VERSION", () -> edits.fill(filled));
                }),
                draft(
                        "ProgramEditService.discard",
                        at -> changes("PROGRAM_STEP", () -> edits.discard(Programs.on(at)))),
                draft("ProgramEditService.review", at -> {
                    RecordReview review = new RecordReview(at.programId(), at.seen());
                    review.setFound(ReviewFound.UNCHANGED);
                    review.setText("Looked at");
                    return changes("PROGRAM_STEP", () -> edits.review(review));
                }),
                draft("ProgramEditService.change", at -> {
                    RecordChange change = new RecordChange(at.programId(), at.seen());
                    change.setChangedOn(Plans.today());
                    change.setText("It moved");
                    return changes("PROGRAM_STEP", () -> edits.change(change));
                }),
                signs(
                        "ProgramEditService.sign",
                        Programs::complete,
                        (at, proof) -> edits.sign(Programs.signature(at), proof)));
    }

    static List<MethodCall> decisions() {
        ProgramApprovalService approvals = As.a(ProgramApprovalService.class);
        return List.of(
                signs(
                        "ProgramApprovalService.approve",
                        target -> Programs.at(target, "FOR_APPROVAL"),
                        (at, proof) -> approvals.approve(Programs.signature(at), proof)),
                of(
                        "ProgramApprovalService.giveBack",
                        "FOR_APPROVAL",
                        at -> changes("PROGRAM_STEP", () -> approvals.giveBack(Programs.refusal(at)))),
                of(
                        "ProgramApprovalService.accept",
                        "SUBMITTED",
                        at -> changes("PROGRAM_STEP", () -> approvals.accept(Programs.on(at)))),
                of(
                        "ProgramApprovalService.returnForChange",
                        "SUBMITTED",
                        at -> changes("PROGRAM_STEP", () -> approvals.returnForChange(Programs.refusal(at)))),
                of(
                        "ProgramApprovalService.reject",
                        "SUBMITTED",
                        at -> changes("PROGRAM_STEP", () -> approvals.reject(Programs.refusal(at)))));
    }

    private interface Made {
        Named of(Target target) throws Exception;
    }

    private interface OnNamed {
        Attempt of(Named at) throws Exception;
    }

    private interface Signed {
        void with(Named at, Proof proof);
    }

    private static MethodCall draft(String name, OnNamed call) {
        return new MethodCall("program." + name, Target.AGENCIES, (target, login) -> call.of(Programs.draft(target)));
    }

    private static MethodCall of(String name, String status, OnNamed call) {
        return new MethodCall(
                "program." + name, Target.AGENCIES, (target, login) -> call.of(Programs.at(target, status)));
    }

    /** Whoever has a second factor by now signs; the others get to where a rule says that they have none. */
    private static MethodCall signs(String name, Made made, Signed work) {
        return new MethodCall("program." + name, Target.AGENCIES, (target, login) -> {
            Named at = made.of(target);
            Signatures.on();
            return changes("PROGRAM_STEP", () -> Signatures.sign(proof -> work.with(at, proof)));
        });
    }
}
