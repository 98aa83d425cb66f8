package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.poamtracker.trail.FieldChange;

/** A body that keeps a plan of its own. Its code stands in the numbers of its items, so it is never used again (POAM-4). */
@Entity
@Table(name = "AGENCY")
class Agency {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_SEQ")
    @SequenceGenerator(name = "AGENCY_SEQ", sequenceName = "AGENCY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "NAME", nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "SECRETARIAT_ID", nullable = false)
    private Secretariat secretariat;

    @Column(name = "KIND", nullable = false)
    private String kind;

    @Column(name = "ACTIVE", nullable = false)
    private boolean active = true;

    @Column(name = "LETTERS_AND_DIGITS", nullable = false)
    private boolean lettersAndDigits;

    protected Agency() {}

    Agency(String code, String name, Secretariat secretariat, String kind) {
        this.code = code;
        this.name = name;
        this.secretariat = secretariat;
        this.kind = kind;
    }

    /**
     * Takes what an administrator wrote over it, and says what changed. A new name or code leaves the numbers given so far
     * as they are (POAM-4); an inactive agency takes no new work and keeps what it has.
     */
    List<FieldChange> change(SaveAgency to, Secretariat under) {
        List<FieldChange> changes = List.of(
                FieldChange.of("code", code, to.getCode()),
                FieldChange.of("name", name, to.getName()),
                FieldChange.of("kind", kind, to.getKind()),
                FieldChange.of("secretariat", secretariat.code(), under.code()),
                FieldChange.of("active", active, to.isActive()),
                FieldChange.of("lettersAndDigits", lettersAndDigits, to.isLettersAndDigits()));
        code = to.getCode();
        name = to.getName();
        kind = to.getKind();
        secretariat = under;
        active = to.isActive();
        lettersAndDigits = to.isLettersAndDigits();
        return changes;
    }

    AgencyDetail detail(List<UnitRow> units, List<HolderRow> holders) {
        return new AgencyDetail(
                id, version, code, name, kind, secretariat.choice(), active, lettersAndDigits, units, holders);
    }

    AgencyChoice choice() {
        return new AgencyChoice(id, code, name, secretariat.id(), secretariat.code());
    }

    String kind() {
        return kind;
    }

    PlaceChoice place() {
        return new PlaceChoice(id, code, name);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Secretariat secretariat() {
        return secretariat;
    }

    boolean isActive() {
        return active;
    }

    boolean lettersAndDigits() {
        return lettersAndDigits;
    }
}
