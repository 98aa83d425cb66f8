package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Appends in a transaction of its own (TRAIL-3). */
@ApplicationScoped
public class TrailAlone {

    @Inject
    Chains chains;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void append(TrailEvent event, Long accountId, String actor) {
        chains.append(event, accountId, actor);
    }

    /** Makes the row of a new chain known to everybody before anybody appends to it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void create(String chainName, TrailRepository trail) {
        if (trail.chainNamed(chainName).isEmpty()) {
            trail.add(new TrailChain(chainName));
        }
    }
}
