package org.poamtracker.poam;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static java.util.stream.Collectors.toMap;
import static org.poamtracker.security.Permission.POAM_EDIT;
import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.CurrentUser;

/**
 * Changes many items at once, for the bulk feature (POAM-14). Weighing, writing and undoing are the same steps; weighing
 * forgets what it did, so a preview cannot promise what the change does not keep.
 */
@ApplicationScoped
public class PoamBulk {

    @Inject
    ManyRepository items;

    @Inject
    PoamRepository poams;

    @Inject
    PoamDesk desk;

    @Inject
    PeopleRepository people;

    @Inject
    Event<PoamsAssigned> assigned;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    /** The ids of what a list shows the caller, in its usual order, as many as asked for. */
    public List<Long> matching(PoamFilter filter, int most) {
        return items.matching(filter, most, user.scope(POAM_VIEW));
    }

    /** The agency of each of these items. @throws RuleViolation {@code poam.unknown} where one of them is out of the caller's reach */
    public Map<Long, Long> agencies(Collection<Long> ids) {
        Map<Long, Long> agencies = items.reached(ids, user.scope(POAM_VIEW)).stream()
                .collect(toMap(PoamReached::id, PoamReached::agencyId));
        ids.stream().filter(id -> !agencies.containsKey(id)).findFirst().ifPresent(id -> {
            throw new RuleViolation("poam.unknown", id);
        });
        return agencies;
    }

    /** Those of these items that are within the caller's reach, as lists show them, by id. */
    public Map<Long, PoamRow> rows(Collection<Long> ids) {
        return items.rows(ids, LocalDate.now(clock), user.scope(POAM_VIEW)).stream()
                .collect(toMap(PoamRow::id, row -> row));
    }

    /** Refuses what is no value of a field. @throws RuleViolation {@code poam.bulk-value} */
    public void demand(Map<PoamField, String> values) {
        LocalDate today = LocalDate.now(clock);
        values.forEach((field, value) -> field.demand(value, today));
    }

    /** Says what writing these would do, in their order, and forgets what it did to find out. */
    @Transactional(REQUIRES_NEW)
    public List<BulkWritten> weigh(List<BulkWrite> writes) {
        em.setFlushMode(FlushModeType.COMMIT); // no query in between may write what was only tried
        try {
            return tried(writes, new BulkBatch(people, desk.act()));
        } finally {
            em.clear();
        }
    }

    /**
     * Writes these in the caller's transaction, as far as the rules of each item let it; what is refused stays as it was.
     * Every item gets its rows in the ledger and one in the trail.
     *
     * @param action for the trail
     * @param progress hears how many are done
     */
    @Transactional(MANDATORY)
    public List<BulkWritten> write(List<BulkWrite> writes, String action, IntConsumer progress) {
        items.lock(writes.stream().map(BulkWrite::poamId).toList());
        List<BulkWritten> all = new ArrayList<>();
        Map<Long, List<Long>> given = new LinkedHashMap<>();
        for (int from = 0; from < writes.size(); from += ManyRepository.BATCH) {
            List<BulkWrite> some = writes.subList(from, Math.min(from + ManyRepository.BATCH, writes.size()));
            BulkBatch batch = new BulkBatch(people, desk.act());
            List<BulkWritten> weighed = tried(some, batch);
            batch.refused().forEach(em::detach);
            desk.keepAll(batch.written(), action)
                    .forEach((person, ids) -> given.computeIfAbsent(person, none -> new ArrayList<>())
                            .addAll(ids));
            Map<Long, Long> versions = new HashMap<>();
            batch.written().forEach(poam -> versions.put(poam.id(), poam.version()));
            weighed.stream()
                    .map(each -> new BulkWritten(
                            each.poamId(),
                            versions.getOrDefault(each.poamId(), each.version()),
                            each.changes(),
                            each.refusal()))
                    .forEach(all::add);
            em.flush();
            em.clear();
            progress.accept(all.size());
        }
        given.forEach((person, ids) -> assigned.fire(new PoamsAssigned(ids, person)));
        return all;
    }

    private List<BulkWritten> tried(List<BulkWrite> writes, BulkBatch batch) {
        Map<Long, Poam> there =
                items.whole(writes.stream().map(BulkWrite::poamId).toList(), user.scope(POAM_EDIT));
        return writes.stream()
                .map(write -> batch.write(write, there.get(write.poamId())))
                .toList();
    }
}
