package org.poamtracker.it.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.selfaudit.AnswerRow;
import org.poamtracker.selfaudit.AnswerService;
import org.poamtracker.selfaudit.CampaignLaunchService;
import org.poamtracker.selfaudit.CertificationService;
import org.poamtracker.selfaudit.Choice;
import org.poamtracker.selfaudit.DecideResponse;
import org.poamtracker.selfaudit.GapService;
import org.poamtracker.selfaudit.GiveSection;
import org.poamtracker.selfaudit.LaunchCampaign;
import org.poamtracker.selfaudit.LinkGap;
import org.poamtracker.selfaudit.ResponseService;
import org.poamtracker.selfaudit.SaveAnswer;
import org.poamtracker.selfaudit.SectionService;
import org.poamtracker.selfaudit.SignResponse;

/** Responses of every target: each of a campaign of its own, with a gap, and given to staff where the target is assigned to somebody. */
public final class Campaigns {

    private static final Map<Target, Asked> SHARED = new ConcurrentHashMap<>();
    private static final int DAYS = 30;

    /** A response as a caller would name it; its answer is a gap that no item answers. */
    public record Asked(long campaignId, long responseId, long sectionId, long answerId) {}

    private Campaigns() {}

    /** Always the same one, for reading. Its gap is offered an item, which answers the same question of another campaign. */
    static synchronized Asked known(Target target) throws Exception {
        if (!SHARED.containsKey(target)) {
            if (target.exists()) {
                long gap = fresh(target).answerId();
                As.login(target.writer(), () -> As.a(GapService.class).draft(gap));
            }
            SHARED.put(target, fresh(target));
        }
        return SHARED.get(target);
    }

    /** A fresh one; of {@link Target#NOWHERE}, the name of none. */
    static Asked fresh(Target target) throws Exception {
        if (!target.exists()) {
            return new Asked(Items.NOWHERE, Items.NOWHERE, Items.NOWHERE, Items.NOWHERE);
        }
        long campaign =
                As.login("compliance", () -> As.a(CampaignLaunchService.class).launch(terms(target)));
        long response = Tables.number("select ID from SELFAUDIT_RESPONSE where CAMPAIGN_ID = ?", campaign);
        long answer = Tables.number(
                "select a.ID from SELFAUDIT_ANSWER a join SELFAUDIT_QUESTION q on q.ID = a.QUESTION_ID"
                        + " where a.RESPONSE_ID = ? and q.CODE = 'W1'",
                response);
        long section = Tables.number("select SECTION_ID from SELFAUDIT_ANSWER where ID = ?", answer);
        As.login(target.writer(), () -> As.a(AnswerService.class).save(say(answer, 1, Choice.NO)));
        if (target.assignee() != null) {
            GiveSection give = give(response, section, As.person(target.assignee()));
            As.login(target.writer(), () -> As.a(SectionService.class).give(give));
        }
        return new Asked(campaign, response, section, answer);
    }

    /** A fresh one with every question answered and every gap planned, so that it can be signed. */
    static Asked complete(Target target) throws Exception {
        Asked asked = fresh(target);
        if (!target.exists()) {
            return asked;
        }
        String number = Items.at(target, Items.Step.OPEN).number();
        List<AnswerRow> rows = As.login(target.writer(), () -> As.a(ResponseService.class)
                        .section(asked.responseId(), asked.sectionId()))
                .answers();
        for (AnswerRow row : rows) {
            As.login(target.writer(), () -> As.a(AnswerService.class)
                    .save(say(row.id(), row.version(), Choice.PARTIAL)));
            LinkGap link = new LinkGap(row.id());
            link.setNumber(number);
            As.login(target.writer(), () -> As.a(GapService.class).link(link));
        }
        return asked;
    }

    /** The same, signed first. */
    static Asked signed(Target target) throws Exception {
        Asked asked = complete(target);
        if (target.exists()) {
            Signatures.on(target.writer());
            SignResponse statement = statement(asked);
            As.login(
                    target.writer(),
                    () -> Signatures.sign(
                            proof -> As.a(CertificationService.class).sign(statement, proof)));
        }
        return asked;
    }

    /** The same, signed twice. Where an agency has no head with an account, its table says so as if it had. */
    static Asked certified(Target target) throws Exception {
        Asked asked = signed(target);
        if (target.exists()) {
            Signatures.on(target.head());
            SignResponse statement = statement(asked);
            As.login(
                    target.head(),
                    () -> Signatures.sign(
                            proof -> As.a(CertificationService.class).endorse(statement, proof)));
        }
        return asked;
    }

    /** The packet of one that was certified. */
    static long packet(Target target) throws Exception {
        return target.exists()
                ? Tables.number(
                        "select max(ID) from SELFAUDIT_PACKET where RESPONSE_ID = ?",
                        certified(target).responseId())
                : Items.NOWHERE;
    }

    /** What whoever's turn it is signs. */
    static SignResponse statement(Asked asked) {
        SignResponse statement = new SignResponse(asked.responseId(), version(asked.responseId()));
        statement.setStated(true);
        return statement;
    }

    /** What somebody above the agency decides. */
    static DecideResponse decision(Asked asked) {
        DecideResponse decision = new DecideResponse(asked.responseId(), version(asked.responseId()));
        decision.setWords("Seen while walking the access matrix.");
        return decision;
    }

    private static long version(long response) {
        return response == Items.NOWHERE
                ? 1
                : Tables.number("select VERSION from SELFAUDIT_RESPONSE where ID = ?", response);
    }

    static LaunchCampaign terms(Target target) {
        LaunchCampaign terms = new LaunchCampaign();
        terms.setEditionId(edition());
        terms.setName("Asked while walking the access matrix at " + System.nanoTime());
        terms.setPeriodFrom(Plans.today().minusYears(1));
        terms.setPeriodTo(Plans.today());
        terms.setDueOn(Plans.today().plusDays(DAYS));
        terms.setAgencyIds(List.of(Items.agency(target)));
        return terms;
    }

    /** The short questionnaire. */
    static long edition() {
        return Tables.number("select max(e.ID) from SELFAUDIT_EDITION e join SELFAUDIT_QUESTIONNAIRE q"
                + " on q.ID = e.QUESTIONNAIRE_ID where q.CODE = 'WISP'");
    }

    static GiveSection give(long response, long section, long person) {
        GiveSection give = new GiveSection(response, section);
        give.setPersonId(person);
        give.setDueOn(Plans.today().plusDays(DAYS / 2));
        return give;
    }

    static SaveAnswer say(long answer, long version, Choice choice) {
        SaveAnswer said = new SaveAnswer(answer, version);
        said.setChoice(choice);
        return said;
    }
}
