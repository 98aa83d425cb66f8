package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Scope;

/**
 * What registers print of items, within a reader's reach (POAM-15); all of them narrowed to a secretariat, or null for all
 * within reach. Not a boundary: the report feature has checked who asks.
 */
@ApplicationScoped
public class PoamRegisters {

    private static final int LONGEST_CHAIN = 20;

    @Inject
    RegisterRepository registers;

    @Inject
    AnswerRepository answers;

    @Inject
    ClosedItems closedItems;

    @Inject
    Clock clock;

    /** POAM-5: the items in force whose date has slipped, or for which a later one is asked; by agency, first due first. */
    public List<ReportedSlip> slips(Long secretariatId, Scope scope) {
        return registers.slips(secretariatId, scope);
    }

    /** POAM-10: the risks that are accepted today. */
    public List<ReportedRisk> accepted(Long secretariatId, Scope scope) {
        return registers.accepted(secretariatId, scope);
    }

    /** POAM-10: acceptances asked for and not decided. */
    public List<ReportedRisk> waiting(Long secretariatId, Scope scope) {
        return registers.waiting(secretariatId, scope);
    }

    /** POAM-10: what was accepted until a day in the last twelve months, and is not accepted any more. */
    public List<ReportedRisk> returned(Long secretariatId, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return registers.returned(secretariatId, scope, today.minusYears(1), today);
    }

    /** POAM-9: the items that repeat a closed one, by agency. */
    public List<ReportedRepeat> repeats(Long secretariatId, Scope scope) {
        return registers.repeats(secretariatId, scope).stream()
                .map(repeat -> repeat.with(chain(repeat.id())))
                .toList();
    }

    private List<Repeated> chain(long id) {
        List<Repeated> chain = new ArrayList<>();
        Optional<ClosedItems.Step> step = closedItems.before(id);
        while (step.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(step.get().repeated(LocalDate.now(clock)));
            step = closedItems.before(step.get().id());
        }
        return chain;
    }

    /** FIND-3: the items of an agency that answer findings, by the finding's id; cancelled ones are left out. */
    public Map<Long, List<ReportedAnswer>> answers(PoamReporting.NamedAgency agency, Scope scope) {
        return answers.of(agency.id(), scope);
    }
}
