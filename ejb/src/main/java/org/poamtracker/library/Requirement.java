package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One thing that an instrument asks for, by its citation and its place in the tree. What it says stands in its versions. */
@Entity
@Table(name = "LIBRARY_REQUIREMENT")
class Requirement {

    /** How far the places of neighbours are apart. */
    static final int STEP = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_REQUIREMENT_SEQ")
    @SequenceGenerator(name = "LIBRARY_REQUIREMENT_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "INSTRUMENT_ID", nullable = false, updatable = false)
    private long instrumentId;

    @Column(name = "PARENT_ID", updatable = false)
    private Long parentId;

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "CITATION", nullable = false, updatable = false)
    private String citation;

    protected Requirement() {}

    Requirement(long instrumentId, Long parentId, int position, String citation) {
        this.instrumentId = instrumentId;
        this.parentId = parentId;
        this.position = position;
        this.citation = citation;
    }

    Long id() {
        return id;
    }

    long instrumentId() {
        return instrumentId;
    }

    Long parentId() {
        return parentId;
    }

    int position() {
        return position;
    }

    void moveTo(int place) {
        position = place;
    }

    String citation() {
        return citation;
    }
}
