package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.poam.PoamStakes.Stake;

/** POAM-10: what becomes of an accepted risk after its last day. */
@ApplicationScoped
public class ExpiredAcceptances {

    /** Nobody: no rule that asks for somebody else is met or broken by it. */
    private static final long SYSTEM = 0;

    @Inject
    PoamRepository poams;

    @Inject
    PoamStakes stakes;

    @Inject
    PoamDesk desk;

    @Inject
    Clock clock;

    /**
     * The next items whose accepted risk has expired, the one expired longest first.
     *
     * @param after the last one of the slice before; null for the first slice
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Stake> next(Stake after, int size) {
        return stakes.acceptedUntilBefore(LocalDate.now(clock), after, size);
    }

    /** Opens one of them again, in a transaction of its own, unless somebody changed it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(Stake expired) {
        Poam poam = poams.taken(expired.poamId());
        if (poam.status() == PoamStatus.RISK_ACCEPTED) {
            new PoamRisk(poam, new Act(SYSTEM, "system", clock.instant())).expire();
            desk.keep(poam, "POAM_ACCEPTANCE_EXPIRED", null);
        }
    }
}
