package org.poamtracker.finding;

import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;
import org.poamtracker.poam.SourceKind;

/** Findings for tests. */
final class FindingFixtures {

    static final Act ACT = new Act(11, "Ana", Instant.parse("2026-11-20T17:00:00Z"));

    private FindingFixtures() {}

    /** What the State Auditor reported in 2025, as somebody types it. */
    static FindingFacts facts(String condition) {
        FindingFacts facts = new FindingFacts();
        facts.getSeen().setCondition(condition);
        facts.getReview().setSourceKind(SourceKind.STATE_AUDIT);
        facts.getReview().setReportedOn(LocalDate.of(2025, 3, 1));
        return facts;
    }
}
