package org.poamtracker.poam;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.security.ReachColumns;
import org.poamtracker.security.Scope;

/** Finds the items that a workbook's rows are about: agency and POAM ID are the key. */
@ApplicationScoped
class IntakeRepository {

    private static final ReachColumns REACH = PoamRepository.REACH;

    @PersistenceContext
    EntityManager em;

    /**
     * An item that is there, and the request about it that waits.
     *
     * @param waiting null where none does
     */
    record Known(Poam poam, PoamRequest waiting) {}

    /** Those of these ids that an agency has, within reach; with their milestones in three reads, not three for each. */
    Map<String, Known> byExternalId(long agencyId, Collection<String> ids, Scope scope) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Poam> found = REACH.within(scope)
                .and("p.agencyId = :agency", "agency", agencyId)
                .and("p.externalId in :ids", "ids", ids)
                .query(em, "select p from Poam p", "", Poam.class)
                .setHint("eclipselink.batch", "p.milestones")
                .setHint("eclipselink.batch", "p.assets")
                .setHint("eclipselink.batch", "p.assigned")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
        Map<Long, PoamRequest> waiting = waiting(found);
        Map<String, Known> known = new HashMap<>();
        found.forEach(poam -> known.put(poam.externalId(), new Known(poam, waiting.get(poam.id()))));
        return known;
    }

    private Map<Long, PoamRequest> waiting(List<Poam> poams) {
        if (poams.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select e from PoamRequest e where e.poam in :poams
                        and e.state = org.poamtracker.poam.RequestState.WAITING""", PoamRequest.class)
                .setParameter("poams", poams)
                .getResultStream()
                .collect(toMap(request -> request.poam().id(), request -> request, (one, other) -> one));
    }
}
