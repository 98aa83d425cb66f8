package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;

/** The date first agreed, the date agreed last and how often it slipped (POAM-5), and until when its risk is accepted (POAM-10). */
@Embeddable
class Schedule {

    @Convert(converter = OpenEnd.class)
    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "SCHEDULED_ON")
    private LocalDate scheduledOn;

    @Column(name = "ACCEPTED_UNTIL")
    private LocalDate acceptedUntil;

    @Column(name = "SLIPS", nullable = false)
    private int slips;

    @Transient
    private LegalCaps caps = LegalCaps.none();

    /** The laws that limit what is agreed now; none for what is only read. */
    void bindBy(LegalCaps laws) {
        caps = laws;
    }

    LegalCaps caps() {
        return caps;
    }

    /** Plans another day, as long as nobody has agreed to one. */
    void plan(LocalDate day) {
        dueOn = day;
    }

    /** Writes the baseline, once. */
    void agree() {
        if (scheduledOn == null) {
            scheduledOn = dueOn;
        }
    }

    void slipTo(LocalDate day) {
        dueOn = day;
        slips++;
    }

    /** The last day on which its risk is accepted; null for none. */
    void acceptUntil(LocalDate day) {
        acceptedUntil = day;
    }

    LocalDate acceptedUntil() {
        return acceptedUntil;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate scheduledOn() {
        return scheduledOn;
    }

    int slips() {
        return slips;
    }
}
