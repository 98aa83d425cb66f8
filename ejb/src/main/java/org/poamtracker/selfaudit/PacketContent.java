package org.poamtracker.selfaudit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.evidence.EvidenceList;
import org.poamtracker.evidence.ProvingFile;
import org.poamtracker.poam.PlanItem;
import org.poamtracker.poam.PlanItems;
import org.poamtracker.security.Scope;

/** What a packet says (AUDIT-5): questions, answers, files with their hashes, gaps with their plans, score, signatures. */
@ApplicationScoped
class PacketContent {

    /** Raised when something of the form changes. */
    private static final String FORMAT = "poam-tracker-self-audit-1";

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    EvidenceList evidence;

    @Inject
    PlanItems plan;

    /** The text of a response as it stands now. */
    String of(AgencyResponse response) {
        AgencyPlace place = responses.place(response);
        CampaignFacts campaign = response.campaign().facts();
        Map<String, Object> content = new HashMap<>();
        content.put("format", FORMAT);
        content.put("agency", values("code", place.code(), "name", place.name(), "secretariat", place.secretariat()));
        content.put(
                "campaign",
                values(
                        "name", campaign.name(),
                        "questionnaire", campaign.edition(),
                        "periodFrom", campaign.periodFrom(),
                        "periodTo", campaign.periodTo()));
        content.put("round", response.round());
        content.put("score", response.tally().score());
        content.put("sections", sections(response));
        content.put(
                "signatures",
                responses.steps(response.id()).stream()
                        .filter(step -> step.round() == response.round())
                        .filter(step -> step.kind() == StepKind.SIGNED || step.kind() == StepKind.ENDORSED)
                        .map(step -> values(
                                "as",
                                step.kind(),
                                "name",
                                step.personName(),
                                "at",
                                step.at(),
                                "provedBy",
                                step.provedBy(),
                                "statement",
                                step.note()))
                        .toList());
        return PacketText.write(content);
    }

    private List<Map<String, Object>> sections(AgencyResponse response) {
        List<AnswerRepository.Asked> asked = answers.of(response.id(), null, Scope.commonwealth());
        List<Long> ids = asked.stream().map(each -> each.answer().id()).toList();
        Map<Long, List<ProvingFile>> files = evidence.of(AnswerEvidence.TYPE, ids);
        Map<Long, List<Long>> links = answers.items(ids, true);
        Map<Long, PlanItem> items = plan
                .of(links.values().stream().flatMap(List::stream).distinct().toList())
                .stream()
                .collect(toMap(PlanItem::id, identity()));
        Map<Long, List<Map<String, Object>>> bySection = asked.stream()
                .collect(groupingBy(
                        each -> each.answer().sectionId(),
                        LinkedHashMap::new,
                        mapping(
                                each -> question(
                                        each,
                                        files.getOrDefault(each.answer().id(), List.of()),
                                        links.getOrDefault(each.answer().id(), List.of()).stream()
                                                .map(items::get)
                                                .toList()),
                                toList())));
        return questionnaires.sections(response.campaign().edition().id()).stream()
                .map(section -> values(
                        "code", section.code(),
                        "title", section.title(),
                        "questions", bySection.getOrDefault(section.id(), List.of())))
                .toList();
    }

    private static Map<String, Object> question(
            AnswerRepository.Asked asked, List<ProvingFile> files, List<PlanItem> items) {
        QuestionRow question = asked.question().row();
        Answer answer = asked.answer();
        Map<String, Object> content = values(
                "code", question.code(),
                "text", question.text(),
                "weight", question.weight(),
                "clauses", question.clauses(),
                "answer", answer.choice(),
                "reason", answer.reason(),
                "remark", answer.remark(),
                "answeredBy", answer.answeredBy(),
                "answeredAt", answer.answeredAt());
        content.put(
                "evidence",
                files.stream()
                        .map(file -> values("name", file.name(), "sha256", file.sha256(), "bytes", file.bytes()))
                        .toList());
        content.put(
                "items",
                items.stream()
                        .map(item -> values(
                                "number", item.number(),
                                "weakness", item.weakness(),
                                "status", item.status(),
                                "severity", item.severity(),
                                "dueOn", item.dueOn()))
                        .toList());
        return content;
    }

    /** Keys and values in turn. */
    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
