package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;

/** What somebody found who looked whether a closed item had helped (POAM-8). Added, never changed. */
@Entity
@Table(name = "POAM_EFFECT")
class Effect {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_EFFECT_SEQ")
    @SequenceGenerator(name = "POAM_EFFECT_SEQ", sequenceName = "POAM_EFFECT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "POAM_ID", nullable = false, updatable = false)
    private long poamId;

    @Column(name = "DUE_ON", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "CHECKED_ON", nullable = false, updatable = false)
    private LocalDate checkedOn;

    @Column(name = "EFFECTIVE", nullable = false, updatable = false)
    private boolean effective;

    @Column(name = "NOTE", nullable = false, updatable = false)
    private String note;

    @Column(name = "EVIDENCE", updatable = false)
    private String evidence;

    @Column(name = "MADE_BY", nullable = false, updatable = false)
    private long madeBy;

    @Column(name = "MADE_BY_NAME", nullable = false, updatable = false)
    private String madeByName;

    @Column(name = "AT", nullable = false, updatable = false)
    private Instant at;

    protected Effect() {}

    Effect(long poamId, LocalDate dueOn, EffectFound found, Act act) {
        this.poamId = poamId;
        this.dueOn = dueOn;
        this.checkedOn = found.checkedOn();
        this.effective = found.effective();
        this.note = found.note();
        this.evidence = found.evidence();
        this.madeBy = act.personId();
        this.madeByName = act.name();
        this.at = act.at();
    }
}
