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
import java.time.LocalDate;

/** Somebody acts for the absent holder of an appointment, from a day to a day. */
@Entity
@Table(name = "AGENCY_DELEGATION")
class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AGENCY_DELEGATION_SEQ")
    @SequenceGenerator(name = "AGENCY_DELEGATION_SEQ", sequenceName = "AGENCY_DELEGATION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "APPOINTMENT_ID", nullable = false, updatable = false)
    private Appointment appointment;

    @Column(name = "DELEGATE_ID", nullable = false, updatable = false)
    private long delegateId;

    @Column(name = "STARTS_ON", nullable = false)
    private LocalDate startsOn;

    @Column(name = "ENDS_ON", nullable = false)
    private LocalDate endsOn;

    protected Delegation() {}

    Delegation(Appointment appointment, long delegateId, Period period) {
        this.appointment = appointment;
        this.delegateId = delegateId;
        this.startsOn = period.from();
        this.endsOn = period.to();
    }

    Appointment appointment() {
        return appointment;
    }
}
