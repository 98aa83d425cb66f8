package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;
import static org.poamtracker.it.access.Plans.move;

import java.util.List;
import java.util.Set;
import org.poamtracker.it.access.Items.Item;
import org.poamtracker.it.access.Items.Step;
import org.poamtracker.poam.ChangeMilestone;
import org.poamtracker.poam.CheckEffect;
import org.poamtracker.poam.CheckVendor;
import org.poamtracker.poam.DecideRequest;
import org.poamtracker.poam.DraftPoam;
import org.poamtracker.poam.EditPoam;
import org.poamtracker.poam.MoveMilestone;
import org.poamtracker.poam.PoamClosureService;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamEffectService;
import org.poamtracker.poam.PoamExtensionService;
import org.poamtracker.poam.PoamFacts;
import org.poamtracker.poam.PoamJustificationService;
import org.poamtracker.poam.PoamMilestoneService;
import org.poamtracker.poam.PoamRequestService;
import org.poamtracker.poam.PoamReviewService;
import org.poamtracker.poam.PoamRiskService;
import org.poamtracker.poam.PoamVendorService;
import org.poamtracker.poam.SaveJustification;

/** How the boundaries are called that change items. */
final class PoamCalls {

    private PoamCalls() {}

    private interface OnItem {
        Attempt of(Item item) throws Exception;
    }

    private static MethodCall item(String name, Step step, OnItem call) {
        return new MethodCall("poam." + name, Target.ITEMS, (target, login) -> call.of(Items.at(target, step)));
    }

    private static MethodCall place(String name, MethodCall.Factory factory) {
        return new MethodCall("poam." + name, Target.AGENCIES, factory);
    }

    static List<MethodCall> moves() {
        PoamReviewService review = As.a(PoamReviewService.class);
        PoamClosureService closure = As.a(PoamClosureService.class);
        return List.of(
                item("PoamReviewService.open", Step.SUBMITTED, item -> changes("POAM", () -> review.open(move(item)))),
                item(
                        "PoamReviewService.sendBack",
                        Step.SUBMITTED,
                        item -> changes("POAM", () -> review.sendBack(move(item)))),
                item("PoamClosureService.ask", Step.DONE, item -> changes("POAM", () -> closure.ask(move(item)))),
                item(
                        "PoamClosureService.verify",
                        Step.PENDING,
                        item -> changes("POAM", () -> closure.verify(move(item)))),
                item(
                        "PoamClosureService.refuse",
                        Step.PENDING,
                        item -> changes("POAM", () -> closure.refuse(move(item)))));
    }

    static List<MethodCall> drafts() {
        PoamDraftService drafts = As.a(PoamDraftService.class);
        return List.of(
                place("PoamDraftService.create", (target, login) -> {
                    DraftPoam draft = Plans.draft(target);
                    return changes("POAM", () -> drafts.create(draft));
                }),
                place("PoamDraftService.dueLimit", (target, login) -> {
                    long agency = Items.agency(target);
                    PoamFacts facts = Plans.facts(target);
                    return reads("-", () -> drafts.dueLimit(agency, facts));
                }),
                place("PoamDraftService.people", (target, login) -> {
                    long agency = Items.agency(target);
                    return reads("id=", () -> drafts.people(agency));
                }),
                new MethodCall("poam.PoamDraftService.edit", Target.ITEMS, (target, login) -> {
                    Item item = Items.at(target, Step.DRAFT);
                    PoamFacts facts = Plans.facts(target);
                    facts.getWeakness().setWeaknessName("Named anew");
                    return changes("POAM", () -> drafts.edit(new EditPoam(item.id(), item.version(), facts)));
                }),
                item("PoamDraftService.submit", Step.DRAFT, item -> changes("POAM", () -> drafts.submit(move(item)))),
                item("PoamDraftService.discard", Step.DRAFT, item -> changes("POAM", () -> drafts.discard(move(item)))),
                item("PoamDraftService.copy", Step.OPEN, item -> changes("POAM", () -> drafts.copy(item.id()))),
                item("PoamDraftService.repeat", Step.CLOSED, item -> changes("POAM", () -> drafts.repeat(item.id()))));
    }

    static List<MethodCall> milestones() {
        PoamMilestoneService milestones = As.a(PoamMilestoneService.class);
        return List.of(
                item("PoamMilestoneService.plan", Step.DRAFT, item -> {
                    ChangeMilestone change = new ChangeMilestone(item.id(), item.version());
                    change.getMilestone().setText("One more");
                    change.getMilestone().setDueOn(Plans.today().plusDays(5));
                    return changes("POAM_MILESTONE", () -> milestones.plan(change));
                }),
                item(
                        "PoamMilestoneService.drop",
                        Step.DRAFT,
                        item -> changes("POAM", () -> milestones.drop(moved(item)))),
                item(
                        "PoamMilestoneService.finish",
                        Step.OPEN,
                        item -> changes("POAM", () -> milestones.finish(moved(item)))),
                item(
                        "PoamMilestoneService.explain",
                        Step.OPEN,
                        item -> changes("POAM_CHANGE", () -> milestones.explain(moved(item)))));
    }

    static List<MethodCall> vendors() {
        PoamVendorService vendors = As.a(PoamVendorService.class);
        PoamEffectService effects = As.a(PoamEffectService.class);
        return List.of(
                new MethodCall("poam.PoamEffectService.found", Target.ITEMS, (target, login) -> {
                    Item item = Items.toCheck(target);
                    CheckEffect check = new CheckEffect(item.id(), item.version());
                    check.setCheckedOn(Plans.today());
                    check.setEffective(true);
                    check.setNote("Ten accounts were drawn, all of them closed in time.");
                    return changes("POAM_EFFECT", () -> effects.found(check));
                }),
                item("PoamVendorService.checkIn", Step.OPEN, item -> {
                    CheckVendor check = new CheckVendor(item.id(), item.version());
                    check.setAskedOn(Plans.today());
                    check.setAsked("Jane Roe, Example Software");
                    check.setSaid("The patch is being tested.");
                    return changes("POAM_VENDOR_CHECK", () -> vendors.checkIn(check));
                }));
    }

    static List<MethodCall> justifications() {
        PoamJustificationService codes = As.a(PoamJustificationService.class);
        return List.of(
                code("all", (target, login) -> reads("code=", codes::all)),
                code("history", (target, login) -> reads("rows=", () -> codes.history("STAFFING", null))),
                code("add", (target, login) -> {
                    SaveJustification added = new SaveJustification();
                    added.setCode("IT_" + System.nanoTime() % 1_000_000_000);
                    added.setName("Reason " + added.getCode());
                    return changes("POAM_JUSTIFICATION", () -> codes.add(added));
                }),
                code("rename", (target, login) -> {
                    SaveJustification renamed = anyCode();
                    renamed.setName("Renamed " + System.nanoTime());
                    return changes("POAM_JUSTIFICATION", () -> codes.rename(renamed));
                }),
                code("retire", (target, login) -> {
                    SaveJustification retired = anyCode();
                    return changes("POAM_JUSTIFICATION", () -> codes.retire(retired));
                }),
                code("bringBack", (target, login) -> {
                    SaveJustification retired = anyCode();
                    As.login("compliance", () -> codes.retire(retired));
                    SaveJustification again = code(retired.getCode());
                    return changes("POAM_JUSTIFICATION", () -> codes.bringBack(again));
                }));
    }

    private static MethodCall code(String method, MethodCall.Factory factory) {
        return new MethodCall("poam.PoamJustificationService." + method, Set.of(Target.ANY), factory, true);
    }

    /** A code of its own. */
    private static SaveJustification anyCode() throws Exception {
        SaveJustification added = new SaveJustification();
        added.setCode("ITC_" + System.nanoTime() % 1_000_000_000);
        added.setName("Reason " + added.getCode());
        As.login("compliance", () -> As.a(PoamJustificationService.class).add(added));
        return code(added.getCode());
    }

    private static SaveJustification code(String code) throws Exception {
        return As.login("compliance", () -> As.a(PoamJustificationService.class).all()).stream()
                .filter(known -> known.code().equals(code))
                .map(SaveJustification::new)
                .findFirst()
                .orElseThrow();
    }

    static List<MethodCall> extensions() {
        PoamExtensionService extensions = As.a(PoamExtensionService.class);
        return List.of(item(
                "PoamExtensionService.ask",
                Step.OPEN,
                item -> changes("POAM_REQUEST", () -> extensions.ask(Plans.extension(item)))));
    }

    static List<MethodCall> requests() {
        PoamRiskService risks = As.a(PoamRiskService.class);
        PoamRequestService requests = As.a(PoamRequestService.class);
        return List.of(
                item(
                        "PoamRiskService.askAcceptance",
                        Step.OPEN,
                        item -> changes("POAM_REQUEST", () -> risks.askAcceptance(Plans.acceptance(item)))),
                item(
                        "PoamRiskService.askDeviation",
                        Step.OPEN,
                        item -> changes("POAM_REQUEST", () -> risks.askDeviation(Plans.deviation(item)))),
                item(
                        "PoamRequestService.decide",
                        Step.EXTENDING,
                        item -> changes("POAM_REQUEST", () -> requests.decide(agreed(item)))),
                item(
                        "PoamRequestService.decideAsHead",
                        Step.ACCEPTING,
                        item -> changes("POAM_REQUEST", () -> requests.decideAsHead(agreed(item)))),
                item(
                        "PoamRequestService.withdraw",
                        Step.EXTENDING,
                        item -> changes("POAM_REQUEST", () -> requests.withdraw(item.requestId()))));
    }

    private static DecideRequest agreed(Item item) {
        return new DecideRequest(item.requestId(), true, "Agreed.");
    }

    private static MoveMilestone moved(Item item) {
        return new MoveMilestone(item.id(), item.version(), item.milestoneId(), null, "So it is.");
    }
}
