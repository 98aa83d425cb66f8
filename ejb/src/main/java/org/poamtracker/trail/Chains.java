package org.poamtracker.trail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.poamtracker.platform.Gate;

/**
 * Links rows to their chains. The chain's row is locked by the first append of a transaction and its head read then; the
 * following appends of the same transaction go on from the head they left, so that an import of thousands asks only once.
 */
@ApplicationScoped
class Chains {

    @Inject
    TrailRepository trail;

    @Inject
    TrailAlone alone;

    @Inject
    Gate gate;

    @Inject
    TrailKey key;

    @Inject
    Heads heads;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    private final Map<String, Long> ids = new ConcurrentHashMap<>();

    void append(TrailEvent event, Long accountId, String actor) {
        Head before = headFor(event.agencyId());
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        TrailEntry entry = new TrailEntry(before, event, now, accountId, actor);
        trail.add(entry);
        heads.moved(transaction, entry.seal(key.mac(), before));
    }

    private Head headFor(Long agencyId) {
        long chain = ids.computeIfAbsent(TrailChain.nameFor(agencyId), this::existingOrNew);
        Head mine = heads.inTransaction(transaction, chain);
        if (mine != null) {
            return mine;
        }
        if (agencyId == null) {
            gate.enter("TRAIL_CHAIN", chain);
        } else {
            gate.enter("AGENCY", agencyId);
        }
        trail.lock(chain);
        return trail.head(chain);
    }

    private Long existingOrNew(String name) {
        return trail.chainNamed(name).orElseGet(() -> {
            try {
                alone.create(name, trail);
            } catch (PersistenceException somebodyElseWasFaster) {
                return trail.chainNamed(name).orElseThrow(() -> somebodyElseWasFaster);
            }
            return trail.chainNamed(name).orElseThrow();
        });
    }
}
