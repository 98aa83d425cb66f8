package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** An executive office that heads agencies; bodies outside all of them stand under one of their own, {@code OTHER}. */
@Entity
@Table(name = "AGENCY_SECRETARIAT")
class Secretariat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_SECRETARIAT_SEQ")
    @SequenceGenerator(name = "AGENCY_SECRETARIAT_SEQ", sequenceName = "AGENCY_SECRETARIAT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "NAME", nullable = false)
    private String name;

    protected Secretariat() {}

    Secretariat(String code, String name) {
        this.code = code;
        this.name = name;
    }

    void rename(String newCode, String newName) {
        code = newCode;
        name = newName;
    }

    SecretariatNode node(List<AgencyRow> agencies) {
        return new SecretariatNode(id, version, code, name, agencies);
    }

    SecretariatChoice choice() {
        return new SecretariatChoice(id, code, name);
    }

    long version() {
        return version;
    }

    PlaceChoice place() {
        return new PlaceChoice(id, code, name);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
