package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A section that somebody else than the information security officer answers, until a day. */
@Entity
@Table(name = "SELFAUDIT_DELEGATION")
class SectionDelegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_DELEGATION_SEQ")
    @SequenceGenerator(
            name = "SELFAUDIT_DELEGATION_SEQ",
            sequenceName = "SELFAUDIT_DELEGATION_SEQ",
            allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "RESPONSE_ID", nullable = false, updatable = false)
    private long responseId;

    @Column(name = "SECTION_ID", nullable = false, updatable = false)
    private long sectionId;

    @Column(name = "PERSON_ID", nullable = false)
    private long personId;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    protected SectionDelegation() {}

    SectionDelegation(long responseId, long sectionId, long personId, LocalDate dueOn) {
        this.responseId = responseId;
        this.sectionId = sectionId;
        give(personId, dueOn);
    }

    final void give(long person, LocalDate day) {
        personId = person;
        dueOn = day;
    }

    long responseId() {
        return responseId;
    }

    long sectionId() {
        return sectionId;
    }

    long personId() {
        return personId;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
