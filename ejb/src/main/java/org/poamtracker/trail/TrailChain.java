package org.poamtracker.trail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One chain: {@code SECURITY}, or {@code AGENCY-} and an agency's id. Its row is what appenders lock; its head is its last entry. */
@Entity
@Table(name = "TRAIL_CHAIN")
class TrailChain {

    static final String SECURITY = "SECURITY";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "TRAIL_CHAIN_SEQ")
    @SequenceGenerator(name = "TRAIL_CHAIN_SEQ", sequenceName = "TRAIL_CHAIN_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "NAME", nullable = false, updatable = false)
    private String name;

    protected TrailChain() {}

    TrailChain(String name) {
        this.name = name;
    }

    static String nameFor(Long agencyId) {
        return agencyId == null ? SECURITY : "AGENCY-" + agencyId;
    }

    long id() {
        return id;
    }
}
