package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.FieldChange;

/** One row of an item's ledger: who changed what, when, from what to what, why, and who agreed. Added, never changed. */
@Entity
@Table(name = "POAM_CHANGE")
class PoamChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_CHANGE_SEQ")
    @SequenceGenerator(name = "POAM_CHANGE_SEQ", sequenceName = "POAM_CHANGE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "POAM_ID", nullable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries read the ledger by it
    private Poam poam;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MILESTONE_ID", updatable = false)
    private Milestone milestone;

    @Column(name = "AT", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "MADE_BY", nullable = false, updatable = false)
    private long madeBy;

    @Column(name = "MADE_BY_NAME", nullable = false, updatable = false)
    private String madeByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private ChangeKind kind;

    @Column(name = "FIELD", nullable = false, updatable = false)
    private String field;

    @Lob
    @Column(name = "OLD_VALUE", updatable = false)
    private String oldValue;

    @Lob
    @Column(name = "NEW_VALUE", updatable = false)
    private String newValue;

    @Column(name = "JUSTIFICATION", updatable = false)
    private String justification;

    @Lob
    @Column(name = "REASON", updatable = false)
    private String reason;

    @Column(name = "APPROVED_BY", updatable = false)
    private String approvedBy;

    @Column(name = "APPROVED_AT", updatable = false)
    private Instant approvedAt;

    protected PoamChange() {}

    PoamChange(Poam poam, ChangeKind kind, FieldChange change, Why why, Act act) {
        this.poam = poam;
        this.kind = kind;
        this.field = change.field();
        this.oldValue = change.oldValue();
        this.newValue = change.newValue();
        this.justification = why.justification();
        this.reason = why.text();
        this.madeBy = act.personId();
        this.madeByName = act.name();
        this.at = act.at();
    }

    /** Says which milestone it is about. */
    PoamChange of(Milestone changed) {
        milestone = changed;
        return this;
    }

    /** Says who agreed to what somebody else had asked for. */
    PoamChange approved(Act decision) {
        approvedBy = decision.name();
        approvedAt = decision.at();
        return this;
    }

    FieldChange asFieldChange() {
        return milestone == null
                ? new FieldChange(field, oldValue, newValue)
                : milestone.labelled(new FieldChange(field, oldValue, newValue));
    }

    String reason() {
        return reason;
    }

    ChangeKind kind() {
        return kind;
    }
}
