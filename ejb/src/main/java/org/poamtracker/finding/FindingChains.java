package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.repeat.Repeated;
import org.poamtracker.security.Scope;

/** What a finding repeats, what that repeats, and so on, as far as the reader reaches it (FIND-2). */
@ApplicationScoped
class FindingChains {

    private static final int LONGEST = 20;

    @Inject
    FindingRepository findings;

    @Inject
    FindingStandings standings;

    List<Repeated> of(Finding finding, Scope scope) {
        List<Repeated> chain = new ArrayList<>();
        Finding last = finding;
        while (last.repeatsId() != null && chain.size() < LONGEST) {
            Finding earlier = findings.find(last.repeatsId(), scope).orElse(null);
            if (earlier == null) {
                return chain;
            }
            chain.add(repeated(earlier, standings.of(List.of(earlier), scope).get(earlier.id()), last.seenOn()));
            last = earlier;
        }
        return chain;
    }

    /** As pages name it; what a withheld one says is not read this way (FIND-1). */
    static Repeated repeated(Finding earlier, FindingStanding standing, LocalDate again) {
        String text = earlier.isWithheld() ? null : earlier.facts().getSeen().getCondition();
        return Repeated.of(earlier.id(), earlier.reference(), text, standing.closedOn(), again);
    }
}
