package org.poamtracker.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.poamtracker.platform.DataFolder;
import org.poamtracker.seal.FileKeys;
import org.poamtracker.seal.Rotation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals at the start what earlier versions left plain (SEAL-1), and disposes at night of contents that no row names any more
 * (FILE-6) and of keys that no content needs (SEAL-3). In between it asks the scanner about what waits for it.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceJobs {

    /** Longer than any transaction that is about to name what it has just kept. */
    static final Duration UNNAMED = Duration.ofDays(1);

    /** How long the content of a removed file is kept. */
    static final Duration REMOVED = Duration.ofDays(30);

    private static final int SLICE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceJobs.class);

    @Inject
    FileStore store;

    @Inject
    EvidenceRepository files;

    @Inject
    EvidenceChecks checks;

    @Inject
    DataFolder data;

    @Inject
    FileKeys keys;

    @Inject
    Clock clock;

    @PostConstruct
    void seal() {
        try {
            int sealed = store.sealPlain();
            if (sealed > 0) {
                LOG.info("Sealed {} contents that lay plain", sealed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files could not be sealed", e);
        }
    }

    /** Has files looked at that came while the scanner could not be asked; stops where it still cannot (FILE-10). */
    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void check() {
        check(CheckState.UNCHECKED);
    }

    /** Has files looked at that came before there was a scanner. Until then they are handed out as before. */
    @Schedule(hour = "*", minute = "15", persistent = false)
    public void checkEarlier() {
        int looked = check(CheckState.NONE);
        if (looked > 0) {
            LOG.info("The virus scanner has looked at {} files that came before it was set up", looked);
        }
    }

    private int check(CheckState state) {
        int looked = 0;
        long last = 0;
        for (List<Long> next = checks.waiting(state, last, SLICE);
                !next.isEmpty();
                next = checks.waiting(state, last, SLICE)) {
            for (long id : next) {
                try {
                    if (!checks.check(id)) {
                        return looked;
                    }
                    looked++;
                } catch (IOException | RuntimeException e) {
                    LOG.error("File {} could not be checked", id, e);
                }
                last = id;
            }
        }
        return looked;
    }

    /** Sweeps every folder once. */
    @Schedule(hour = "3", minute = "30", persistent = false)
    public void sweep() throws IOException {
        Instant now = clock.instant();
        int swept = store.sweep(now.minus(UNNAMED), asked -> files.named(asked, now.minus(REMOVED)));
        LOG.info("Disposed of {} contents that no file names", swept);
        int retired = new Rotation(data, keys, clock).retire();
        if (retired > 0) {
            LOG.info("Disposed of {} master keys that no content needs", retired);
        }
    }
}
