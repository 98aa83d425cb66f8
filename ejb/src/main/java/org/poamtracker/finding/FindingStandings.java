package org.poamtracker.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.finding.FindingStanding.Part;
import org.poamtracker.poam.PoamStatus;
import org.poamtracker.security.Scope;

/** Works out where findings stand (FIND-3), a page of them at once. */
@ApplicationScoped
class FindingStandings {

    @PersistenceContext
    EntityManager em;

    @Inject
    FindingRepository findings;

    /** Where each of these stands, by its id, for somebody of this reach. */
    Map<Long, FindingStanding> of(Collection<Finding> some, Scope scope) {
        Map<Long, FindingStanding> standings = new HashMap<>();
        if (some.isEmpty()) {
            return standings;
        }
        List<Long> ids = some.stream().map(Finding::id).toList();
        Map<Long, Set<Long>> agencies = findings.concerned(ids, scope).stream()
                .collect(groupingBy(FindingAgency::findingId, mapping(FindingAgency::agencyId, toSet())));
        Map<Long, List<Part>> parts = parts(ids, scope).stream().collect(groupingBy(Part::findingId));
        some.forEach(finding -> standings.put(
                finding.id(),
                FindingStanding.of(
                        finding.resolvedOn(),
                        agencies.getOrDefault(finding.id(), Set.of()),
                        parts.getOrDefault(finding.id(), List.of()))));
        return standings;
    }

    private List<Part> parts(Collection<Long> ids, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("l.findingId in :findings", "findings", ids)
                .query(
                        em,
                        "select l.findingId, g.id, p.status, count(p.id), max(p.statusOn) from PoamFinding l"
                                + " join Poam p on p.id = l.poamId join Agency g on g.id = p.agencyId",
                        " group by l.findingId, g.id, p.status",
                        Object[].class)
                .getResultStream()
                .map(row ->
                        new Part((Long) row[0], (Long) row[1], (PoamStatus) row[2], (Long) row[3], (LocalDate) row[4]))
                .toList();
    }
}
