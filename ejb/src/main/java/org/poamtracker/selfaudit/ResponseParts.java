package org.poamtracker.selfaudit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Scope;

/** Makes of a response what its pages show. */
@ApplicationScoped
class ResponseParts {

    @Inject
    ResponseRepository responses;

    @Inject
    AnswerRepository answers;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    ResponseHead head(AgencyResponse response, AgencyPlace place) {
        Campaign campaign = response.campaign();
        CampaignFacts facts = campaign.facts();
        Tally tally = response.tally();
        Integer before = response.previousId() == null
                ? null
                : responses
                        .find(response.previousId(), Scope.commonwealth())
                        .map(last -> last.tally().score())
                        .orElse(null);
        return new ResponseHead(
                response.id(),
                response.version(),
                facts.id(),
                facts.name(),
                facts.edition(),
                facts.periodFrom(),
                facts.periodTo(),
                place.id(),
                place.code(),
                place.name(),
                response.status(),
                response.round(),
                response.dueOn(),
                response.isLate(LocalDate.now(clock)),
                response.questions(),
                tally.answered(),
                tally.score(),
                before,
                response.answeredAt());
    }

    /** The sections that a scope reaches, in their order. */
    List<SectionProgress> sections(AgencyResponse response, Scope scope) {
        Map<Long, AnswerRepository.Counted> counted = answers.counted(response.id(), scope);
        Map<Long, SectionDelegation> given =
                responses.delegations(response.id()).stream().collect(toMap(SectionDelegation::sectionId, identity()));
        return questionnaires.sections(response.campaign().edition().id()).stream()
                .filter(section -> counted.containsKey(section.id()))
                .map(section -> progress(section, counted.get(section.id()), given.get(section.id())))
                .toList();
    }

    private SectionProgress progress(Section section, AnswerRepository.Counted counted, SectionDelegation given) {
        boolean done = counted.tally().answered() == counted.questions();
        return given == null
                ? new SectionProgress(section.row(), counted.questions(), counted.tally(), null, null, false, false)
                : new SectionProgress(
                        section.row(),
                        counted.questions(),
                        counted.tally(),
                        responses.person(given.personId()),
                        given.dueOn(),
                        given.personId() == user.personId(),
                        !done && given.dueOn().isBefore(LocalDate.now(clock)));
    }
}
