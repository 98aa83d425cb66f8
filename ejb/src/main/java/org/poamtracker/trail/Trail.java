package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.SecurityEvent;

/** Appends to the trail in the caller's transaction (TRAIL-1): if a row cannot be written, nothing of the change is. */
@ApplicationScoped
public class Trail {

    @Inject
    Chains chains;

    @Inject
    TrailAlone alone;

    @Inject
    CurrentUser user;

    /**
     * Keeps one event, as the caller's doing.
     *
     * @throws jakarta.transaction.TransactionalException when there is no transaction to belong to
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(TrailEvent event) {
        chains.append(event, user.isKnown() ? user.accountId() : null, user.isKnown() ? user.name() : "system");
    }

    /** TRAIL-3: what was refused or failed is kept in a transaction of its own, whatever becomes of the caller's. */
    void on(@Observes SecurityEvent event) {
        if (event.alone()) {
            alone.append(asTrailEvent(event), event.accountId(), event.actor());
        } else {
            chains.append(asTrailEvent(event), event.accountId(), event.actor());
        }
    }

    private static TrailEvent asTrailEvent(SecurityEvent event) {
        TrailEvent kept = TrailEvent.of(event.action()).note(event.detail());
        SecurityEvent.Subject subject = event.subject();
        return subject == null ? kept : kept.on("ACCOUNT", subject.accountId(), subject.name());
    }
}
