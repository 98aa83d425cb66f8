package org.poamtracker.selfaudit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.DemoContext;
import org.poamtracker.platform.DemoPart;
import org.poamtracker.security.Scope;

/** Two years of self-audits of the demonstration: invented answers, so that one year can be compared with the other. */
@ApplicationScoped
public class SelfauditDemo implements DemoPart {

    /** What each letter of the file stands for; anything else is no answer. */
    private static final Map<Character, Choice> LETTERS =
            Map.of('Y', Choice.YES, 'P', Choice.PARTIAL, 'N', Choice.NO, 'X', Choice.NOT_APPLICABLE);

    private static final String MOVED = "The move of BEACON took the people who answer.";
    private static final String NOTHING = "Nothing of the kind in the period.";
    private static final int YEAR = 365;
    private static final int ANSWERED = 25;
    private static final int DUE = 50;
    private static final int EXTRA = 7;

    @PersistenceContext
    EntityManager em;

    @Inject
    ReferenceQuestionnaires reference;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    CampaignRepository campaigns;

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    DemoSigning signing;

    @Inject
    DemoTrail trail;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load(DemoContext demo) {
        reference.load();
        Edition edition = questionnaires
                .editions(questionnaires.byCode("EO504").orElseThrow())
                .get(0);
        Map<String, List<CSVRecord>> years =
                demo.rows("demo-selfaudit").stream().collect(groupingBy(row -> row.get("campaign")));
        year(demo, edition, "last", years.get("last"), demo.today().minusDays(YEAR + 45));
        year(demo, edition, "this", years.get("this"), demo.today().minusDays(45));
    }

    /** A campaign that began on a day and is due 50 days later; the period is the fiscal year that had ended before. */
    private void year(DemoContext demo, Edition edition, String key, List<CSVRecord> rows, LocalDate begun) {
        LocalDate ended = LocalDate.of(begun.getYear(), 6, 30);
        LaunchCampaign terms = new LaunchCampaign();
        terms.setName("EO 504 self-audit " + (ended.isAfter(begun) ? ended.minusYears(1) : ended).getYear());
        terms.setPeriodTo(ended.isAfter(begun) ? ended.minusYears(1) : ended);
        terms.setPeriodFrom(terms.getPeriodTo().minusYears(1).plusDays(1));
        terms.setDueOn(begun.plusDays(DUE));
        Act office = new Act(demo.id("person", "compliance"), "Yolanda Figueroa", DemoSigning.at(begun));
        Campaign campaign = new Campaign(edition, terms, null, office);
        Map<Long, Long> before = campaigns.latest(edition.questionnaire());
        campaigns.add(campaign);
        int questions = questionnaires.questions(edition.id()).size();
        Map<String, AgencyResponse> made = new HashMap<>();
        for (CSVRecord row : rows) {
            long agency = demo.id("agency", row.get("agency"));
            AgencyResponse response = new AgencyResponse(campaign, agency, before.get(agency), questions);
            campaigns.add(response);
            made.put(row.get("agency"), response);
        }
        campaigns.addAnswers(campaign);
        trail.launched(campaign, rows.size(), office);
        made.values().forEach(response -> trail.opened(response, office));
        Map<String, String> remarks = demo.rows("demo-selfaudit-remarks").stream()
                .filter(row -> row.get("campaign").equals(key))
                .collect(toMap(row -> row.get("agency") + row.get("question"), row -> row.get("remark")));
        rows.forEach(row -> answer(demo, row, made.get(row.get("agency")), remarks, begun));
        demo.rows("demo-selfaudit-sections").stream()
                .filter(row -> row.get("campaign").equals(key))
                .forEach(row -> give(demo, row, made.get(row.get("agency"))));
    }

    private void answer(
            DemoContext demo, CSVRecord row, AgencyResponse response, Map<String, String> remarks, LocalDate begun) {
        String agency = row.get("agency");
        Act act = act(demo, "iso." + agency.toLowerCase(Locale.ROOT), begun.plusDays(ANSWERED));
        long item = demo.id("poam", row.get("item"));
        Map<String, AnswerRepository.Asked> asked = answers.of(response.id(), null, Scope.commonwealth()).stream()
                .collect(toMap(each -> each.question().code(), identity()));
        List<Object[]> gaps = new ArrayList<>();
        Tally tally = Tally.NONE;
        for (Section section :
                questionnaires.sections(response.campaign().edition().id())) {
            String letters = row.get(section.code());
            for (int i = 0; i < letters.length(); i++) {
                String code = section.code() + (i + 1);
                Choice choice = LETTERS.get(letters.charAt(i));
                if (choice != null) {
                    Answer answer = asked.get(code).answer();
                    SaveAnswer said = new SaveAnswer(answer.id(), 1);
                    said.setChoice(choice);
                    said.setReason(NOTHING);
                    said.setRemark(remarks.get(agency + code));
                    answer.say(said, act);
                    tally = tally.plus(
                            Tally.of(choice, asked.get(code).question().facts().getWeight()));
                    if (choice.isGap() && !row.get("status").equals("ANSWERING")) {
                        gaps.add(new Object[] {answer.id(), item});
                    }
                }
            }
        }
        response.count(tally, tally.answered() == 0 ? null : act.at());
        trail.answered(response, tally.answered(), act);
        em.flush();
        gaps.forEach(gap -> answers.link((Long) gap[0], (Long) gap[1]));
        signing.advance(demo, ResponseStatus.valueOf(row.get("status")), response, act, begun);
    }

    /** Gives a section to somebody; where that is due later than the agency itself, the agency was given more time. */
    private void give(DemoContext demo, CSVRecord row, AgencyResponse response) {
        LocalDate due = demo.day(row.get("due"));
        LocalDate given = demo.today().minusDays(EXTRA);
        if (due.isAfter(response.dueOn())) {
            Act office = act(demo, "compliance", given);
            response.extend(due.plusDays(EXTRA));
            responses.add(new ResponseStep(response, StepKind.EXTENDED, MOVED, office));
            trail.took("SELFAUDIT_EXTENDED", response, MOVED, office);
        }
        Act iso = act(demo, "iso." + row.get("agency").toLowerCase(Locale.ROOT), given);
        questionnaires.sections(response.campaign().edition().id()).stream()
                .filter(section -> section.code().equals(row.get("section")))
                .forEach(section -> {
                    SectionDelegation to = new SectionDelegation(
                            response.id(), section.id(), demo.id("person", row.get("person")), due);
                    responses.add(to);
                    trail.given(response, section, to, iso);
                });
    }

    private Act act(DemoContext demo, String who, LocalDate day) {
        long person = demo.id("person", who);
        return new Act(person, responses.person(person), DemoSigning.at(day));
    }
}
