package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A law, order, policy or standard, by the code that everything names it by. What it says stands in its versions. */
@Entity
@Table(name = "LIBRARY_INSTRUMENT")
class Instrument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_INSTRUMENT_SEQ")
    @SequenceGenerator(name = "LIBRARY_INSTRUMENT_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "CODE", nullable = false, updatable = false)
    private String code;

    protected Instrument() {}

    Instrument(String code) {
        this.code = code;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }
}
