package org.poamtracker.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Two requirements of which the one helps to meet the other, and why (LIB-6). */
@Entity
@Table(name = "LIBRARY_CROSSWALK")
class Crosswalk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_CROSSWALK_SEQ")
    @SequenceGenerator(name = "LIBRARY_CROSSWALK_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "FROM_ID", nullable = false, updatable = false)
    private long fromId;

    @Column(name = "TO_ID", nullable = false, updatable = false)
    private long toId;

    @Embedded
    @AttributeOverride(name = "origin", column = @Column(name = "ORIGIN", nullable = false))
    @AttributeOverride(name = "reason", column = @Column(name = "REASON", nullable = false))
    @AttributeOverride(name = "by", column = @Column(name = "RECORDED_BY", nullable = false))
    @AttributeOverride(name = "name", column = @Column(name = "RECORDED_NAME", nullable = false))
    @AttributeOverride(name = "at", column = @Column(name = "RECORDED_AT", nullable = false))
    private Recorded recorded;

    protected Crosswalk() {}

    Crosswalk(long fromId, long toId, Recorded recorded) {
        this.fromId = fromId;
        this.toId = toId;
        this.recorded = recorded;
    }

    /** They belong together for another reason. */
    void reword(Recorded anew) {
        recorded = anew;
    }

    Recorded recorded() {
        return recorded;
    }

    Long id() {
        return id;
    }

    long fromId() {
        return fromId;
    }

    String reason() {
        return recorded.reason();
    }

    long toId() {
        return toId;
    }
}
