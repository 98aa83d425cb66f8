package org.poamtracker.it.access;

import static org.poamtracker.it.access.Attempt.changes;
import static org.poamtracker.it.access.Attempt.reads;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.evidence.EvidenceReuseService;
import org.poamtracker.evidence.EvidenceService;
import org.poamtracker.it.access.Campaigns.Asked;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.selfaudit.AnswerSheetService;
import org.poamtracker.selfaudit.CampaignLaunchService;
import org.poamtracker.selfaudit.CampaignService;
import org.poamtracker.selfaudit.CertificationService;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.DecideResponse;
import org.poamtracker.selfaudit.DecisionService;
import org.poamtracker.selfaudit.ExtendResponse;
import org.poamtracker.selfaudit.GapService;
import org.poamtracker.selfaudit.LinkGap;
import org.poamtracker.selfaudit.PacketService;
import org.poamtracker.selfaudit.QuestionnaireService;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.selfaudit.ScoreService;
import org.poamtracker.selfaudit.SectionService;
import org.poamtracker.selfaudit.SheetChange;
import org.poamtracker.selfaudit.SignResponse;
import org.poamtracker.selfaudit.WaitingService;

/** How the boundaries of self-audits are called. */
final class SelfauditCalls {

    private static final int LATER = 60;

    private SelfauditCalls() {}

    static List<MethodCall> seeing() {
        CampaignService campaigns = As.a(CampaignService.class);
        ResponseService responses = As.a(ResponseService.class);
        AnswerService answers = As.a(AnswerService.class);
        GapService gaps = As.a(GapService.class);
        SectionService sections = As.a(SectionService.class);
        return List.of(
                seen("CampaignService.list", at -> reads("id=" + at.campaignId() + ",", campaigns::list)),
                seen("CampaignService.board", at -> reads("id=", () -> campaigns.board(at.campaignId()))),
                seen("ResponseService.show", at -> reads("id=", () -> responses.show(at.responseId()))),
                seen(
                        "ResponseService.section",
                        at -> reads("W1", () -> responses.section(at.responseId(), at.sectionId()))),
                seen("ResponseService.history", at -> reads("rows=", () -> responses.history(at.responseId(), null))),
                seen("AnswerService.show", at -> reads("code=W", () -> answers.show(at.answerId()))),
                seen("AnswerService.reaches", at -> reads("true", () -> answers.reaches(at.answerId()))),
                seen("SectionService.staff", at -> reads("name=", () -> sections.staff(at.responseId()))),
                new MethodCall("evidence.EvidenceService.list(SELFAUDIT_ANSWER)", Target.ITEMS, (target, login) -> {
                    long answer = Campaigns.known(target).answerId();
                    return reads("[", () -> As.a(EvidenceService.class).list("SELFAUDIT_ANSWER", answer));
                }),
                seen("GapService.list", at -> reads("code=W", () -> gaps.list(at.responseId()))));
    }

    static List<MethodCall> questions() {
        QuestionnaireService questionnaires = As.a(QuestionnaireService.class);
        return List.of(
                any("QuestionnaireService.list", reads("WISP", questionnaires::list)),
                any("QuestionnaireService.show", reads("W1", () -> questionnaires.show(Campaigns.edition()))),
                any(
                        "QuestionnaireService.requirements",
                        reads("Policy 1.1=", () -> questionnaires.requirements(List.of("Policy 1.1")))),
                any("QuestionnaireService.coverage", reads("W1", () -> questionnaires.coverage(Campaigns.edition()))));
    }

    static List<MethodCall> changing() {
        AnswerService answers = As.a(AnswerService.class);
        CampaignLaunchService launches = As.a(CampaignLaunchService.class);
        SectionService sections = As.a(SectionService.class);
        GapService gaps = As.a(GapService.class);
        return List.of(
                new MethodCall("selfaudit.CampaignLaunchService.launch", Target.AGENCIES, (target, login) -> {
                    var terms = Campaigns.terms(target);
                    return changes("SELFAUDIT_CAMPAIGN", () -> launches.launch(terms));
                }),
                fresh(
                        "CampaignLaunchService.extend",
                        at -> changes("SELFAUDIT_RESPONSE", () -> {
                            ExtendResponse more = new ExtendResponse(at.responseId());
                            more.setDueOn(Plans.today().plusDays(LATER));
                            more.setReason("It takes longer.");
                            launches.extend(more);
                        })),
                fresh(
                        "AnswerService.save",
                        at -> changes(
                                "SELFAUDIT_ANSWER",
                                () -> answers.save(Campaigns.say(at.answerId(), 2, Choice.PARTIAL)))),
                new MethodCall("selfaudit.SectionService.give", Target.ITEMS, (target, login) -> {
                    Asked at = Campaigns.fresh(target);
                    var give = Campaigns.give(at.responseId(), at.sectionId(), As.person(target.writer()));
                    return changes("SELFAUDIT_DELEGATION", () -> sections.give(give));
                }),
                new MethodCall("selfaudit.SectionService.takeBack", Target.ITEMS, (target, login) -> {
                    Asked at = Campaigns.fresh(target);
                    if (target.exists() && target.assignee() == null) {
                        var give = Campaigns.give(at.responseId(), at.sectionId(), As.person(target.writer()));
                        As.login(target.writer(), () -> sections.give(give));
                    }
                    return changes("SELFAUDIT_DELEGATION", () -> sections.takeBack(at.responseId(), at.sectionId()));
                }),
                new MethodCall("evidence.EvidenceReuseService.reuse", Target.ITEMS, (target, login) -> {
                    long file = Items.at(target, Items.Step.OPEN).fileId();
                    long answer = Campaigns.fresh(target).answerId();
                    return changes("EVIDENCE_FILE", () -> As.a(EvidenceReuseService.class)
                            .reuse(file, "SELFAUDIT_ANSWER", answer));
                }),
                fresh("GapService.draft", at -> changes("SELFAUDIT_GAP", () -> gaps.draft(at.answerId()))),
                new MethodCall("selfaudit.GapService.link", Target.ITEMS, (target, login) -> {
                    LinkGap link = link(target, false);
                    return changes("SELFAUDIT_GAP", () -> gaps.link(link));
                }),
                new MethodCall("selfaudit.GapService.unlink", Target.ITEMS, (target, login) -> {
                    LinkGap link = link(target, true);
                    return changes("SELFAUDIT_GAP", () -> gaps.unlink(link));
                }));
    }

    static List<MethodCall> sheets() {
        AnswerSheetService sheets = As.a(AnswerSheetService.class);
        return List.of(
                seen("AnswerSheetService.sheet", at -> reads(".xlsx", () -> sheets.sheet(at.responseId()))),
                new MethodCall("selfaudit.AnswerSheetService.compare", Target.ITEMS, (target, login) -> {
                    Asked at = Campaigns.known(target);
                    byte[] filled = As.login("iso.dta", () -> sheets.sheet(
                                    Campaigns.known(Target.DTA).responseId())
                            .content()
                            .open()
                            .readAllBytes());
                    return reads(
                            "[",
                            () -> sheets.compare(at.responseId(), new ByteArrayInputStream(filled), "filled.xlsx"));
                }),
                new MethodCall("selfaudit.AnswerSheetService.take", Target.ITEMS, (target, login) -> {
                    Asked at = Campaigns.fresh(target);
                    List<SheetChange> changes = target.exists()
                            ? List.of(new SheetChange(
                                    As.login(target.writer(), () -> As.a(AnswerService.class)
                                            .show(at.answerId())),
                                    Choice.PARTIAL,
                                    null,
                                    "Filled at home.",
                                    2,
                                    false,
                                    null))
                            : List.of();
                    return changes(
                            "SELFAUDIT_ANSWER", () -> sheets.take(at.responseId(), changes, Set.of(at.answerId())));
                }));
    }

    static List<MethodCall> signing() {
        CertificationService certification = As.a(CertificationService.class);
        DecisionService decisions = As.a(DecisionService.class);
        return List.of(
                seen("CertificationService.show", at -> reads("W2", () -> certification.show(at.responseId()))),
                step("CertificationService.sign", Campaigns::complete, at -> {
                    SignResponse statement = signing(at);
                    return changes(
                            "SELFAUDIT_STEP", () -> Signatures.sign(proof -> certification.sign(statement, proof)));
                }),
                step("CertificationService.endorse", Campaigns::signed, at -> {
                    SignResponse statement = signing(at);
                    return changes(
                            "SELFAUDIT_PACKET",
                            () -> Signatures.sign(proof -> certification.endorse(statement, proof)));
                }),
                step(
                        "CertificationService.reopen",
                        Campaigns::signed,
                        at -> changes("SELFAUDIT_STEP", () -> certification.reopen(at.responseId()))),
                step("DecisionService.review", Campaigns::certified, at -> {
                    DecideResponse decision = Campaigns.decision(at);
                    return changes("SELFAUDIT_STEP", () -> decisions.review(decision));
                }),
                step("DecisionService.accept", Campaigns::certified, at -> {
                    DecideResponse decision = Campaigns.decision(at);
                    return changes("SELFAUDIT_STEP", () -> decisions.accept(decision));
                }),
                step("DecisionService.giveBack", Campaigns::certified, at -> {
                    DecideResponse decision = Campaigns.decision(at);
                    return changes("SELFAUDIT_STEP", () -> decisions.giveBack(decision));
                }));
    }

    static List<MethodCall> packets() {
        PacketService packets = As.a(PacketService.class);
        ScoreService scores = As.a(ScoreService.class);
        return List.of(
                packet("text", id -> reads(".json", () -> packets.text(id))),
                packet("document", id -> reads(".pdf", () -> packets.document(id))),
                packet("verify", id -> {
                    byte[] text = content(id);
                    return reads("id=" + id + ",", () -> packets.verify(text));
                }),
                seen("ScoreService.heat", at -> reads("W", () -> scores.heat(at.campaignId()))),
                seen("ScoreService.compare", at -> reads("id=", () -> scores.compare(at.responseId()))),
                any("WaitingService.mine", reads("sections=", () -> As.a(WaitingService.class)
                        .mine())));
    }

    /** What was frozen, past who may have it. */
    private static byte[] content(long packet) {
        StringBuilder content = new StringBuilder();
        Tables.each(
                "select CONTENT from SELFAUDIT_PACKET where ID = ?", row -> content.append(row.getString(1)), packet);
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is signed, by whoever has a second factor: that is everybody now. */
    private static SignResponse signing(Asked at) throws Exception {
        Signatures.on();
        return Campaigns.statement(at);
    }

    private interface Prepared {
        Asked of(Target target) throws Exception;
    }

    private interface OnPrepared {
        Attempt of(Asked at) throws Exception;
    }

    private interface OnPacket {
        Attempt of(long id);
    }

    private static MethodCall step(String name, Prepared prepared, OnPrepared call) {
        return new MethodCall("selfaudit." + name, Target.ITEMS, (target, login) -> call.of(prepared.of(target)));
    }

    private static MethodCall packet(String name, OnPacket call) {
        Map<Target, Long> known = new ConcurrentHashMap<>();
        return new MethodCall("selfaudit.PacketService." + name, Target.ITEMS, (target, login) -> {
            if (!known.containsKey(target)) {
                known.put(target, Campaigns.packet(target));
            }
            return call.of(known.get(target));
        });
    }

    private static LinkGap link(Target target, boolean already) throws Exception {
        LinkGap link = new LinkGap(Campaigns.fresh(target).answerId());
        link.setNumber(Items.at(target, Items.Step.OPEN).number());
        if (already && target.exists()) {
            As.login(target.writer(), () -> As.a(GapService.class).link(link));
        }
        return link;
    }

    private interface OnResponse {
        Attempt of(Asked at);
    }

    private static MethodCall seen(String name, OnResponse call) {
        return new MethodCall("selfaudit." + name, Target.ITEMS, (target, login) -> call.of(Campaigns.known(target)));
    }

    private static MethodCall fresh(String name, OnResponse call) {
        return new MethodCall("selfaudit." + name, Target.ITEMS, (target, login) -> call.of(Campaigns.fresh(target)));
    }

    private static MethodCall any(String name, Attempt attempt) {
        return new MethodCall("selfaudit." + name, Set.of(Target.ANY), (target, login) -> attempt);
    }
}
