package org.poamtracker.selfaudit;

import static org.poamtracker.security.Permission.SELFAUDIT_LEAD;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.Trail;

/** Giving sections of a response to staff, who then answer these and no others. */
@Stateless
public class SectionService {

    @Inject
    ResponseDesk desk;

    @Inject
    ResponseRepository responses;

    @Inject
    QuestionnaireRepository questionnaires;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<SectionGiven> given;

    /** Who may be given a section: the agency's staff of today, by name. @throws RuleViolation {@code selfaudit.response.unknown} */
    @Requires(SELFAUDIT_LEAD)
    public List<StaffChoice> staff(long responseId) {
        return responses.staff(desk.known(responseId, SELFAUDIT_LEAD).agencyId(), LocalDate.now(clock));
    }

    /**
     * Gives a section to somebody, perhaps instead of somebody else.
     *
     * @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.section.unknown}, {@code selfaudit.unknown-person};
     *     {@code selfaudit.due-after} where the agency itself is due before, {@code selfaudit.due-in-past}, {@code selfaudit.not-answering}
     */
    @Requires(SELFAUDIT_LEAD)
    public void give(@Valid GiveSection asked) {
        AgencyResponse response = desk.take(asked.getResponseId(), SELFAUDIT_LEAD);
        response.demandAnswering();
        Section section = section(response, asked.getSectionId());
        LocalDate today = LocalDate.now(clock);
        StaffChoice person = responses.staff(response.agencyId(), today).stream()
                .filter(each -> each.personId() == asked.getPersonId())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("selfaudit.unknown-person"));
        if (asked.getDueOn().isBefore(today)) {
            throw new RuleViolation("selfaudit.due-in-past", asked.getDueOn());
        }
        if (asked.getDueOn().isAfter(response.dueOn())) {
            throw new RuleViolation("selfaudit.due-after", response.dueOn());
        }
        Optional<SectionDelegation> before = of(response, section);
        String from = before.map(each -> responses.person(each.personId())).orElse(null);
        LocalDate fromDue = before.map(SectionDelegation::dueOn).orElse(null);
        before.ifPresentOrElse(
                each -> each.give(asked.getPersonId(), asked.getDueOn()),
                () -> responses.add(
                        new SectionDelegation(response.id(), section.id(), asked.getPersonId(), asked.getDueOn())));
        trail.append(ResponseDesk.about("SELFAUDIT_SECTION_GIVEN", response, responses.place(response))
                .change("person", from, person.name())
                .change("dueOn", fromDue, asked.getDueOn())
                .note(section.title()));
        given.fire(new SectionGiven(response.id(), section.id(), asked.getPersonId(), asked.getDueOn()));
    }

    /** Takes a section back. @throws RuleViolation {@code selfaudit.response.unknown}, {@code selfaudit.section.unknown} */
    @Requires(SELFAUDIT_LEAD)
    public void takeBack(long responseId, long sectionId) {
        AgencyResponse response = desk.take(responseId, SELFAUDIT_LEAD);
        Section section = section(response, sectionId);
        of(response, section).ifPresent(delegation -> {
            trail.append(ResponseDesk.about("SELFAUDIT_SECTION_TAKEN", response, responses.place(response))
                    .change("person", responses.person(delegation.personId()), null)
                    .note(section.title()));
            responses.remove(delegation);
        });
    }

    private Optional<SectionDelegation> of(AgencyResponse response, Section section) {
        return responses.delegations(response.id()).stream()
                .filter(each -> section.id().equals(each.sectionId()))
                .findFirst();
    }

    private Section section(AgencyResponse response, long sectionId) {
        return questionnaires
                .section(sectionId)
                .filter(section ->
                        section.editionId() == response.campaign().edition().id())
                .orElseThrow(() -> new RuleViolation("selfaudit.section.unknown", sectionId));
    }
}
