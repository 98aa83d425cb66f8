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
import org.poamtracker.security.AccountDetail;
import org.poamtracker.trail.FieldChange;

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

    /** The full name in capitals, for a list and a search that ask for no case; the database keeps it. */
    @Column(name = "SORT_NAME", insertable = false, updatable = false)
    private String sortName;

    protected Person() {}

    Person(String fullName, String workMail, String telephone, String title) {
        this.fullName = fullName;
        this.workMail = workMail;
        this.telephone = telephone;
        this.title = title;
    }

    /** Takes what somebody wrote over it, and says what changed. */
    List<FieldChange> change(SavePerson to) {
        List<FieldChange> changes = List.of(
                FieldChange.of("fullName", fullName, to.getFullName()),
                FieldChange.of("workMail", workMail, to.getWorkMail()),
                FieldChange.of("title", title, to.getTitle()),
                FieldChange.of("telephone", telephone, to.getTelephone()));
        fullName = to.getFullName();
        workMail = to.getWorkMail();
        title = to.getTitle();
        telephone = to.getTelephone();
        return changes;
    }

    PersonDetail detail(AccountDetail account, List<AppointmentRow> appointments, boolean self) {
        return new PersonDetail(id, version, fullName, workMail, title, telephone, account, appointments, self);
    }

    long version() {
        return version;
    }

    Long id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    String sortName() {
        return sortName;
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
