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
import javax.crypto.Mac;

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

    TrailEntry(Head before, TrailEvent event, Instant at, Long accountId, String actor) {
        chainId = before.chainId();
        seq = before.count() + 1;
        this.at = at;
        this.accountId = accountId;
        this.actor = actor;
        action = event.action();
        subjectType = event.subjectType();
        subjectId = event.subjectId();
        subjectName = event.subjectName();
        agencyId = event.agencyId();
        detail = TrailDetail.write(event);
    }

    /** Links this row, which has its id by now, to the one before it; returns the chain's new head. */
    Head seal(Mac mac, Head before) {
        ChainLink link = new ChainLink(
                id, chainId, seq, at, accountId, actor, action, subjectType, subjectId, subjectName, agencyId, detail);
        hash = link.hash(mac, before.hash());
        return new Head(chainId, seq, hash);
    }
}
