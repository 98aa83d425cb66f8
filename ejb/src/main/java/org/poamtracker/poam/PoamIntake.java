package org.poamtracker.poam;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.poamtracker.security.Permission.POAM_IMPORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Gate;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.IncomingBatch.Taken;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Scope;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/**
 * Takes items in from workbooks, for the intake feature, which has read them. Weighing and taking are the same steps; the
 * one forgets what it did, so a preview cannot promise what the import does not keep.
 */
@ApplicationScoped
public class PoamIntake {

    @Inject
    PoamDesk desk;

    @Inject
    PoamRepository poams;

    @Inject
    RequestRepository requests;

    @Inject
    PoamNumbers numbers;

    @Inject
    IntakeRepository known;

    @Inject
    ClosedItems closedItems;

    @Inject
    Gate gate;

    @Inject
    PeopleRepository people;

    @Inject
    LegalCapRepository caps;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @PersistenceContext
    EntityManager em;

    /**
     * Says what taking these would do, and forgets what it did to find out.
     *
     * @throws RuleViolation {@code poam.unknown-agency} out of the caller's reach
     */
    @Transactional(REQUIRES_NEW)
    public List<Weighed> weigh(long agencyId, List<IncomingPoam> rows) {
        em.setFlushMode(FlushModeType.COMMIT); // no query in between may write what was only tried
        try {
            return weighed(place(agencyId), rows, desk.act()).weighed();
        } finally {
            em.clear();
        }
    }

    /**
     * Takes these in, as far as their rules let them, in the caller's transaction; what is refused stays as it was. What
     * was written is no longer kept in memory afterwards, so that an import of thousands stays flat.
     *
     * @param submit whether new drafts that lack nothing are submitted at once
     * @throws RuleViolation {@code poam.repeats-only-closed-ones} when one is said to repeat what is no closed item of the
     *     agency (POAM-9)
     */
    @Transactional(MANDATORY)
    public List<Weighed> take(long agencyId, List<IncomingPoam> rows, boolean submit) {
        AgencyPlace place = place(agencyId);
        gate.enter("AGENCY", agencyId);
        demandClosed(agencyId, rows);
        Act act = desk.act();
        IncomingBatch batch = weighed(place, rows, act);
        batch.refused().forEach(em::detach);
        List<IncomingPoam> drafts = batch.drafts();
        List<PoamNumber> given =
                drafts.isEmpty() ? List.of() : numbers.next(place, act.day().getYear(), drafts.size());
        List<Taken> taken = new ArrayList<>(batch.changes());
        LegalCaps laws = caps.of(agencyId);
        for (int i = 0; i < drafts.size(); i++) {
            Poam poam = new IncomingDraft(drafts.get(i), act).make(given.get(i), place);
            if (submit) {
                submit(poam, laws, act);
            }
            taken.add(new Taken(poam, null, "POAM_IMPORTED"));
        }
        keep(taken);
        em.flush();
        em.clear();
        return batch.weighed();
    }

    private void demandClosed(long agencyId, List<IncomingPoam> rows) {
        Set<Long> repeated = rows.stream()
                .map(IncomingPoam::repeats)
                .filter(Objects::nonNull)
                .map(Weighed.Item::id)
                .collect(Collectors.toSet());
        if (!closedItems.areOf(agencyId, repeated)) {
            throw new RuleViolation("poam.repeats-only-closed-ones");
        }
    }

    private IncomingBatch weighed(AgencyPlace place, List<IncomingPoam> rows, Act act) {
        Scope scope = user.scope(POAM_IMPORT);
        Map<String, IntakeRepository.Known> there = known.byExternalId(
                place.agencyId(), rows.stream().map(IncomingPoam::externalId).toList(), scope);
        IncomingBatch batch = new IncomingBatch(place, caps.of(place.agencyId()), act, people::readable);
        rows.forEach(row -> batch.weigh(row, there.get(row.externalId())));
        return batch;
    }

    /** Hands a new draft in that lacks nothing. */
    private static void submit(Poam poam, LegalCaps laws, Act act) {
        poam.schedule().bindBy(laws);
        if (poam.status() == PoamStatus.DRAFT
                && IncomingDraft.lacks(poam, act.day()).isEmpty()) {
            new PoamLifeCycle(poam, act).submit();
        }
    }

    private void keep(List<Taken> taken) {
        List<List<FieldChange>> changes = taken.stream()
                .map(each -> List.copyOf(each.poam().news().changes()))
                .toList();
        poams.saveAll(taken.stream().map(Taken::poam).toList());
        for (int i = 0; i < taken.size(); i++) {
            Taken each = taken.get(i);
            if (each.asked() != null) {
                requests.add(each.asked());
            }
            trail.append(TrailEvent.of(each.action())
                    .on("POAM", each.poam().id(), each.poam().number())
                    .agency(each.poam().agencyId())
                    .changes(changes.get(i)));
        }
    }

    private AgencyPlace place(long agencyId) {
        return numbers.place(agencyId, user.scope(POAM_IMPORT))
                .orElseThrow(() -> new RuleViolation("poam.unknown-agency"));
    }
}
