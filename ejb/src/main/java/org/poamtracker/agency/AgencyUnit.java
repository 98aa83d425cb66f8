package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of an agency that can be responsible for an item. */
@Entity
@Table(name = "AGENCY_UNIT")
class AgencyUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_UNIT_SEQ")
    @SequenceGenerator(name = "AGENCY_UNIT_SEQ", sequenceName = "AGENCY_UNIT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "NAME", nullable = false)
    private String name;

    protected AgencyUnit() {}

    AgencyUnit(long agencyId, String name) {
        this.agencyId = agencyId;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }

    long agencyId() {
        return agencyId;
    }

    Long id() {
        return id;
    }
}
