package org.poamtracker.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One link of a chain. Written once; the run-time account can neither change nor delete it. */
@Entity
@Table(name = "TRAIL_ENTRY")
class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "TRAIL_ENTRY_SEQ")
    @SequenceGenerator(name = "TRAIL_ENTRY_SEQ", sequenceName = "TRAIL_ENTRY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CHAIN_ID", nullable = false, updatable = false)
    private long chainId;

    @Column(name = "SEQ", nullable = false, updatable = false)
    private long seq;

    @Column(name = "AT", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "ACCOUNT_ID", updatable = false)
    private Long accountId;

    @Column(name = "ACTOR", nullable = false, updatable = false)
    private String actor;

    @Column(name = "ACTION", nullable = false, updatable = false)
    private String action;

    @Column(name = "SUBJECT_TYPE", updatable = false)
    private String subjectType;

    @Column(name = "SUBJECT_ID", updatable = false)
    private Long subjectId;

    @Column(name = "SUBJECT_NAME", updatable = false)
    private String subjectName;

    @Column(name = "AGENCY_ID", updatable = false)
    private Long agencyId;

    @Lob
    @Column(name = "DETAIL", updatable = false)
    private String detail;

    @Column(name = "HASH", nullable = false, updatable = false)
    private String hash;

    protected TrailEntry() {}

    TrailEntry(ChainLink link, String hash) {
        chainId = link.chainId();
        seq = link.seq();
        at = link.at();
        accountId = link.accountId();
        actor = link.actor();
        action = link.action();
        subjectType = link.subjectType();
        subjectId = link.subjectId();
        subjectName = link.subjectName();
        agencyId = link.agencyId();
        detail = link.detail();
        this.hash = hash;
    }
}
