package org.poamtracker.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.poam.PlanItems;
import org.poamtracker.poam.PoamStatus;

/** What the items that answer gaps are worth. */
@ApplicationScoped
class GapPlans {

    @Inject
    AnswerRepository answers;

    @Inject
    PlanItems plan;

    /** How many of the items linked to these answers are drafts still: they plan nothing until they are submitted. */
    long drafts(List<Long> answerIds) {
        List<Long> items = answers.items(answerIds, true).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        return plan.of(items).stream()
                .filter(item -> item.status() == PoamStatus.DRAFT)
                .count();
    }
}
