package org.poamtracker.evidence;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Disposes at night of contents that no row names any more (FILE-6). */
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceJobs {

    /** Longer than any transaction that is about to name what it has just kept. */
    static final Duration UNNAMED = Duration.ofDays(1);

    /** How long the content of a removed file is kept. */
    static final Duration REMOVED = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceJobs.class);

    @Inject
    FileStore store;

    @Inject
    EvidenceRepository files;

    @Inject
    Clock clock;

    /** Sweeps every folder once. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void sweep() throws IOException {
        Instant now = clock.instant();
        int swept = store.sweep(now.minus(UNNAMED), asked -> files.named(asked, now.minus(REMOVED)));
        LOG.info("Disposed of {} contents that no file names", swept);
    }
}
