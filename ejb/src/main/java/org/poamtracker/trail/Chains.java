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
import javax.crypto.Mac;

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
        ChainLink link = new ChainLink(
                before.chainId(),
                before.count() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                accountId,
                actor,
                event.action(),
                event.subjectType(),
                event.subjectId(),
                event.subjectName(),
                event.agencyId(),
                TrailDetail.write(event));
        Mac mac = key.mac();
        String hash = link.hash(mac, before.hash());
        trail.add(new TrailEntry(link, hash));
        heads.moved(transaction, new Head(link.chainId(), link.seq(), hash));
    }

    private Head headFor(Long agencyId) {
        long chain = ids.computeIfAbsent(TrailChain.nameFor(agencyId), this::existingOrNew);
        Head mine = heads.inTransaction(transaction, chain);
        if (mine != null) {
            return mine;
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
