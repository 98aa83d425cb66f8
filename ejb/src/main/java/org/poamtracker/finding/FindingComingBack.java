package org.poamtracker.finding;

import static org.poamtracker.security.Permission.FINDING_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.poamtracker.repeat.Described;
import org.poamtracker.repeat.RepeatOffer;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Scope;

/** Says of many new items at once which closed findings their weaknesses come back from, for features that bring items in (FIND-2). */
@ApplicationScoped
public class FindingComingBack {

    @Inject
    FindingRepository findings;

    @Inject
    FindingStandings standings;

    @Inject
    CurrentUser user;

    /**
     * The closed findings of an agency that the caller reaches, read once; what it returns takes what a weakness says and the
     * day on which it was seen, and reads nothing more. A finding that items answered is left out: those items come back.
     */
    public BiFunction<Described, LocalDate, List<RepeatOffer>> at(long agencyId) {
        Scope scope = user.scope(FINDING_VIEW);
        List<Finding> closed = findings.page(
                        new FindingFilter(agencyId, FindingStatus.CLOSED, 0, FindingRepository.MOST_COMPARED), scope)
                .rows();
        Map<Long, FindingStanding> standing = standings.of(closed, scope);
        return new ClosedFindings(
                closed.stream()
                        .filter(finding -> standing.get(finding.id()).answers() == 0)
                        .toList(),
                standing)::offersFor;
    }
}
