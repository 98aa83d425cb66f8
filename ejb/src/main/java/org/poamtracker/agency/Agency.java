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

    /** A new name or code leaves the numbers given so far as they are (POAM-4). */
    void rename(String newCode, String newName) {
        code = newCode;
        name = newName;
    }

    /** SEC-3: whether passwords of this agency's people hold letters and digits, as 940 CMR 27 asks. */
    void askForLettersAndDigits(boolean asked) {
        lettersAndDigits = asked;
    }

    void activate(boolean inUse) {
        active = inUse;
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
