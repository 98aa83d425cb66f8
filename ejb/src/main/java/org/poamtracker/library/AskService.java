package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_VIEW;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.poamtracker.poam.PoamFilter;
import org.poamtracker.poam.PoamQuery;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.poam.PoamService;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Asking the library in plain words (LIB-8). It quotes and cites; it never words an answer of its own. */
@Stateless
public class AskService {

    private static final int MOST = 5;
    private static final int MOST_ITEMS = 5;

    /** What is looked for among items: the requirement itself and so many of those that it is linked with. */
    private static final int MOST_NAMES = 6;

    @Inject
    AskShelf shelf;

    @Inject
    LibraryRepository library;

    @Inject
    LibraryRowRepository rows;

    @Inject
    CrosswalkRepository pairs;

    @Inject
    PoamService poams;

    @Inject
    CurrentUser user;

    /** What answers a question, the best first; empty where nothing does, or nothing was asked. */
    @Requires(LIBRARY_VIEW)
    public Answers ask(AskQuestion question) {
        if (question.text() == null) {
            return new Answers(List.of(), List.of(), List.of());
        }
        AskIndex.Found found = shelf.index().ask(question.text(), question.day(), MOST);
        List<Answer> answers = new ArrayList<>();
        for (long id : found.requirements()) {
            Requirement requirement = library.requirement(id).orElseThrow();
            RequirementVersion version = library.asOf(id, question.day()).orElseThrow();
            answers.add(answer(answers.size() + 1, requirement, version, question));
        }
        return new Answers(answers, found.unknown(), found.corrected());
    }

    private Answer answer(int number, Requirement requirement, RequirementVersion version, AskQuestion question) {
        RequirementFacts facts = version.facts();
        InstrumentRow instrument = rows.instrument(requirement.instrumentId(), question.day());
        return new Answer(
                number,
                requirement.id(),
                instrument.shortName(),
                instrument.code(),
                requirement.citation(),
                facts.getHeading(),
                facts.getText(),
                facts.getDuty(),
                facts.getLink(),
                LegalStanding.on(question.day(), facts.getInForceFrom(), facts.getInForceTo())
                        .within(instrument.standing()),
                version.isVerified(),
                LibraryService.concerned(version.applies()),
                user.may(POAM_VIEW) ? items(requirement, question) : List.of());
    }

    /** Open items that name the requirement, or a control that it is linked with; only what the reader reaches. */
    private List<PoamRow> items(Requirement requirement, AskQuestion question) {
        PoamFilter open = PoamFilter.all()
                .ofAgency(question.agencyId())
                .in(PoamStatus.OPEN, PoamStatus.PENDING_VERIFICATION, PoamStatus.RISK_ACCEPTED);
        Map<Long, PoamRow> items = new LinkedHashMap<>();
        Stream.concat(Stream.of(requirement.citation()), pairs.citations(requirement.id()).stream())
                .filter(AskService::isNamedInItems)
                .limit(MOST_NAMES)
                .forEach(name -> poams.list(PoamQuery.first(open.with(name), MOST_ITEMS))
                        .rows()
                        .forEach(row -> items.put(row.id(), row)));
        return items.values().stream().limit(MOST_ITEMS).toList();
    }

    /** Items name clauses and controls by their numbers; groups of controls and plain words would find anything. */
    private static boolean isNamedInItems(String citation) {
        return citation.length() >= 4 && citation.chars().anyMatch(Character::isDigit);
    }
}
