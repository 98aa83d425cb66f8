package org.poamtracker.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Scope;

/** Adds agencies to a finding and takes them away. */
@ApplicationScoped
class FindingAgencies {

    @PersistenceContext
    EntityManager em;

    @Inject
    Gate gate;

    /** These and all that are in use, as far as they are within reach, by code. */
    List<ConcernedAgencies.Choice> choices(Collection<Long> chosen, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("(g.active = true or g.id in :chosen)", "chosen", chosen)
                .query(em, "select g.id, g.code, g.name from Agency g", " order by g.code", Object[].class)
                .getResultStream()
                .map(row -> new ConcernedAgencies.Choice((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** How many of these are within reach. */
    int within(Collection<Long> ids, Scope scope) {
        return FindingRepository.REACH
                .within(scope)
                .and("g.id in :ids", "ids", ids)
                .query(em, "select g.id from Agency g", "", Long.class)
                .getResultList()
                .size();
    }

    /**
     * Makes a finding concern these agencies instead of those.
     *
     * @throws RuleViolation {@code finding.agency-answers} where items of one to be taken away answer it (FIND-3);
     *     {@code finding.repeats-other-agency} where none is left that what it repeats concerns (FIND-2)
     */
    void write(Finding finding, List<FindingPlace> before, List<FindingPlace> after) {
        List<FindingPlace> gone = before.stream()
                .filter(place -> !after.contains(place))
                .sorted(Comparator.comparing(FindingPlace::agencyId))
                .toList();
        gone.forEach(place -> gate.enter("AGENCY", place.agencyId())); // nobody links an item of it meanwhile
        gone.forEach(place -> demandNoAnswer(finding, place));
        demandSharedWithRepeated(finding, after);
        gone.forEach(place ->
                em.remove(em.find(FindingAgency.class, new FindingAgency.Key(finding.id(), place.agencyId()))));
        after.stream()
                .filter(place -> !before.contains(place))
                .forEach(place -> em.persist(new FindingAgency(finding.id(), place.agencyId())));
    }

    private void demandNoAnswer(Finding finding, FindingPlace place) {
        List<String> answers = Sql.of(
                        "SELECT p.ITEM_NUMBER FROM POAM_FINDING l JOIN POAM p ON p.ID = l.POAM_ID"
                                + " WHERE l.FINDING_ID = ? AND p.AGENCY_ID = ? ORDER BY p.ITEM_NUMBER",
                        finding.id(),
                        place.agencyId())
                .list(em, row -> row.getString(1));
        if (!answers.isEmpty()) {
            throw new RuleViolation("finding.agency-answers", place.code(), answers.get(0), answers.size());
        }
    }

    private void demandSharedWithRepeated(Finding finding, List<FindingPlace> after) {
        if (finding.repeatsId() != null
                && Sql.of(
                                        "SELECT COUNT(*) FROM FINDING_AGENCY a WHERE a.FINDING_ID = ? AND a.AGENCY_ID",
                                        finding.repeatsId())
                                .in(after.stream().map(FindingPlace::agencyId).toList())
                                .number(em)
                        == 0) {
            throw new RuleViolation("finding.repeats-other-agency");
        }
    }
}
