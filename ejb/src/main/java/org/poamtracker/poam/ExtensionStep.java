package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an extension would make of one milestone. */
@Embeddable
class ExtensionStep {

    @Column(name = "MILESTONE_ID", nullable = false)
    private long milestoneId;

    @Column(name = "TEXT", nullable = false)
    private String text;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    protected ExtensionStep() {}

    ExtensionStep(long milestoneId, String text, LocalDate dueOn) {
        this.milestoneId = milestoneId;
        this.text = text;
        this.dueOn = dueOn;
    }

    long milestoneId() {
        return milestoneId;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
