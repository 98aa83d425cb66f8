package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** POAM-10: what becomes of an accepted risk after its last day. */
@ApplicationScoped
public class ExpiredAcceptances {

    /** Nobody: no rule that asks for somebody else is met or broken by it. */
    private static final long SYSTEM = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    PoamRepository poams;

    @Inject
    PoamDesk desk;

    @Inject
    Clock clock;

    /** The items whose accepted risk has expired, the one expired longest first. */
    @Transactional
    @Unscoped("a timer looks at every item")
    List<Long> find() {
        return Sql.of(
                        "SELECT p.ID FROM POAM p WHERE p.ACCEPTED_UNTIL < ? AND p.STATUS = 'RISK_ACCEPTED'"
                                + " ORDER BY p.ACCEPTED_UNTIL, p.ID",
                        LocalDate.now(clock))
                .list(em, row -> row.getLong(1));
    }

    /** Opens one of them again, in a transaction of its own, unless somebody changed it meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void open(long poamId) {
        Poam poam = poams.taken(poamId);
        if (poam.status() == PoamStatus.RISK_ACCEPTED) {
            new PoamRisk(poam, new Act(SYSTEM, "system", clock.instant())).expire();
            desk.keep(poam, "POAM_ACCEPTANCE_EXPIRED", null);
        }
    }
}
