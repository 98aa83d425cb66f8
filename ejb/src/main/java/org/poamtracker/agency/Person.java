package org.poamtracker.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who is appointed to something. Nothing more is kept than these four (SEC-7). */
@Entity
@Table(name = "AGENCY_PERSON")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_PERSON_SEQ")
    @SequenceGenerator(name = "AGENCY_PERSON_SEQ", sequenceName = "AGENCY_PERSON_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "FULL_NAME", nullable = false)
    private String fullName;

    @Column(name = "WORK_MAIL")
    private String workMail;

    @Column(name = "TELEPHONE")
    private String telephone;

    @Column(name = "TITLE")
    private String title;

    protected Person() {}

    Person(String fullName, String workMail, String telephone, String title) {
        this.fullName = fullName;
        this.workMail = workMail;
        this.telephone = telephone;
        this.title = title;
    }

    Long id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String workMail() {
        return workMail;
    }

    String telephone() {
        return telephone;
    }

    String title() {
        return title;
    }
}
