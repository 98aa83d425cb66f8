package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;

/** What a vendor was asked about an item and said (POAM-12). Added, never changed. */
@Entity
@Table(name = "POAM_VENDOR_CHECK")
class VendorCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_VENDOR_CHECK_SEQ")
    @SequenceGenerator(name = "POAM_VENDOR_CHECK_SEQ", sequenceName = "POAM_VENDOR_CHECK_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "POAM_ID", nullable = false, updatable = false)
    private long poamId;

    @Column(name = "ASKED_ON", nullable = false, updatable = false)
    private LocalDate askedOn;

    @Column(name = "ASKED", nullable = false, updatable = false)
    private String asked;

    @Column(name = "SAID", nullable = false, updatable = false)
    private String said;

    @Column(name = "EXPECTED_ON", updatable = false)
    private LocalDate expectedOn;

    @Column(name = "MADE_BY", nullable = false, updatable = false)
    private long madeBy;

    @Column(name = "MADE_BY_NAME", nullable = false, updatable = false)
    private String madeByName;

    @Column(name = "AT", nullable = false, updatable = false)
    private Instant at;

    protected VendorCheck() {}

    VendorCheck(long poamId, VendorAnswer answer, Act act) {
        this.poamId = poamId;
        this.askedOn = answer.askedOn();
        this.asked = answer.asked();
        this.said = answer.said();
        this.expectedOn = answer.expectedOn();
        this.madeBy = act.personId();
        this.madeByName = act.name();
        this.at = act.at();
    }
}
