package org.poamtracker.selfaudit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;
import static org.poamtracker.security.Permission.SELFAUDIT_LEAD;
import static org.poamtracker.security.Permission.SELFAUDIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PlanItem;
import org.poamtracker.poam.PlanItems;
import org.poamtracker.poam.PoamDraftService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.Likely;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/** What is missing, and the items of the plan that answer it (AUDIT-4). For who reaches all of a response. */
@Stateless
public class GapService {

    private static final int OFFERS = 3;

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseParts parts;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    PlanItems plan;

    @Inject
    PoamDraftService drafts;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    /** Every Partial and No with what answers it, and what may. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires({SELFAUDIT_VIEW, POAM_VIEW})
    public GapList list(long responseId) {
        AgencyResponse response = desk.known(responseId, SELFAUDIT_VIEW);
        AgencyPlace place = responses.place(response);
        if (!user.scope(SELFAUDIT_VIEW).coversAgency(place.id(), place.secretariatId())) {
            throw ResponseDesk.unknown(responseId);
        }
        boolean planning = response.status() == ResponseStatus.ANSWERING
                && user.may(POAM_EDIT)
                && user.scope(SELFAUDIT_LEAD).coversAgency(place.id(), place.secretariatId());
        Map<Long, PlanItem> items = plan.planning(place.id(), place.secretariatId(), user.scope(POAM_VIEW)).stream()
                .collect(toMap(PlanItem::id, identity()));
        return new GapList(parts.head(response, place), rows(response, items, planning), planning);
    }

    private List<GapRow> rows(AgencyResponse response, Map<Long, PlanItem> items, boolean planning) {
        List<AnswerRow> gaps = desk.rows(answers.of(response.id(), null, user.scope(SELFAUDIT_VIEW))).stream()
                .filter(row -> row.choice() != null && row.choice().isGap())
                .toList();
        Map<Long, List<Long>> links =
                answers.items(gaps.stream().map(AnswerRow::id).toList(), true);
        Map<Long, String> titles = questionnaires
                .sections(response.campaign().edition().id())
                .stream()
                .collect(toMap(Section::id, section -> section.code() + ". " + section.title()));
        List<Likely.Candidate> candidates = items.values().stream()
                .map(item ->
                        new Likely.Candidate(item.id(), new Described(item.weakness(), item.controls(), List.of())))
                .toList();
        return gaps.stream()
                .map(gap -> {
                    List<PlanItem> linked = links.getOrDefault(gap.id(), List.of()).stream()
                            .map(items::get)
                            .filter(item -> item != null)
                            .toList();
                    List<GapOffer> offers =
                            planning && linked.isEmpty() ? offers(gap.question(), candidates, items) : List.of();
                    return new GapRow(gap, titles.get(gap.question().sectionId()), linked, offers);
                })
                .toList();
    }

    private static List<GapOffer> offers(
            QuestionRow question, List<Likely.Candidate> candidates, Map<Long, PlanItem> items) {
        Described weakness = new Described(question.text(), question.clauses(), List.of());
        return Likely.among(candidates, weakness, OFFERS).stream()
                .map(likely ->
                        new GapOffer(items.get(likely.id()), likely.clause(), Math.round(likely.likeness() * 100)))
                .toList();
    }

    /**
     * Says that an item answers what is missing; one whose risk is accepted does too.
     *
     * @throws RuleViolation {@code selfaudit.answer.unknown}, {@code selfaudit.unknown-item}; {@code selfaudit.not-a-gap},
     *     {@code selfaudit.item-final}, {@code selfaudit.not-answering}
     */
    @Requires({SELFAUDIT_LEAD, POAM_EDIT})
    public void link(@Valid LinkGap link) {
        AgencyResponse response = take(link.getAnswerId());
        Answer answer = gap(link.getAnswerId());
        PlanItem item = plan.numbered(link.getNumber(), response.agencyId())
                .orElseThrow(() -> new RuleViolation("selfaudit.unknown-item", link.getNumber()));
        if (item.status() == PoamStatus.CLOSED || item.status() == PoamStatus.CANCELLED) {
            throw new RuleViolation("selfaudit.item-final", item.number());
        }
        link(response, answer, item.id(), item.number());
    }

    /** Takes that back. @throws RuleViolation as above */
    @Requires({SELFAUDIT_LEAD, POAM_EDIT})
    public void unlink(@Valid LinkGap link) {
        AgencyResponse response = take(link.getAnswerId());
        Answer answer = answer(link.getAnswerId());
        PlanItem item = plan.numbered(link.getNumber(), response.agencyId())
                .orElseThrow(() -> new RuleViolation("selfaudit.unknown-item", link.getNumber()));
        if (answers.unlink(answer.id(), item.id())) {
            append("SELFAUDIT_GAP_UNLINKED", response, answer, item.number(), null);
        }
    }

    /**
     * Begins an item for what is missing, with its clauses, words and severity, links it, and returns its id.
     *
     * @throws RuleViolation {@code selfaudit.answer.unknown}, {@code selfaudit.not-a-gap}, {@code selfaudit.not-answering}
     */
    @Requires({SELFAUDIT_LEAD, POAM_EDIT})
    public long draft(long answerId) {
        AgencyResponse response = take(answerId);
        Answer answer = gap(answerId);
        QuestionRow question =
                questionnaires.question(answer.questionId()).orElseThrow().row();
        Act act = desk.act();
        long itemId = drafts.create(GapDraft.of(response, question, answer, act.personId(), act.day()));
        String number = plan.of(List.of(itemId)).get(0).number();
        link(response, answer, itemId, number);
        return itemId;
    }

    private void link(AgencyResponse response, Answer answer, long itemId, String number) {
        if (answers.link(answer.id(), itemId)) {
            append("SELFAUDIT_GAP_LINKED", response, answer, null, number);
        }
    }

    private void append(String action, AgencyResponse response, Answer answer, String before, String now) {
        trail.append(ResponseDesk.about(action, response, responses.place(response))
                .change("item", before, now)
                .note(questionnaires.question(answer.questionId()).orElseThrow().code()));
    }

    private AgencyResponse take(long answerId) {
        AgencyResponse response = responses
                .take(answers.responseOf(answerId), user.scope(SELFAUDIT_LEAD))
                .orElseThrow(() -> new RuleViolation("selfaudit.answer.unknown", answerId));
        response.demandAnswering();
        return response;
    }

    private Answer answer(long id) {
        return answers.find(id, user.scope(SELFAUDIT_LEAD))
                .orElseThrow(() -> new RuleViolation("selfaudit.answer.unknown", id));
    }

    private Answer gap(long id) {
        Answer answer = answer(id);
        if (answer.choice() == null || !answer.choice().isGap()) {
            throw new RuleViolation("selfaudit.not-a-gap");
        }
        return answer;
    }
}
