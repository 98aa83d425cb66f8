package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An outside organization whose people can be appointed as contractor representatives. */
@Entity
@Table(name = "AGENCY_ORGANIZATION")
class Organization {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_ORGANIZATION_SEQ")
    @SequenceGenerator(name = "AGENCY_ORGANIZATION_SEQ", sequenceName = "AGENCY_ORGANIZATION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "NAME", nullable = false)
    private String name;

    protected Organization() {}

    Organization(String code, String name) {
        this.code = code;
        this.name = name;
    }

    PlaceChoice place() {
        return new PlaceChoice(id, code, name);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }
}
