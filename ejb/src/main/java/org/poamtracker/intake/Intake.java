package org.poamtracker.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.poamtracker.platform.RuleViolation;

/** One workbook on its way in, for one agency. */
@Entity
@Table(name = "INTAKE")
class Intake {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "INTAKE_SEQ")
    @SequenceGenerator(name = "INTAKE_SEQ", sequenceName = "INTAKE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "FILE_NAME", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "STORED_AS", nullable = false, updatable = false)
    private String storedAs;

    @Column(name = "SUBMITS", nullable = false, updatable = false)
    private boolean submits;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private IntakeState state = IntakeState.READING;

    @Column(name = "JOB_ID")
    private Long jobId;

    @Column(name = "BROUGHT_BY", nullable = false, updatable = false)
    private String broughtBy;

    @Column(name = "BROUGHT_AT", nullable = false, updatable = false)
    private Instant broughtAt;

    @Embedded
    private IntakeCounts counts = new IntakeCounts();

    @Column(name = "PREVIEW_DIGEST")
    private String previewDigest;

    protected Intake() {}

    Intake(IncomingFile file, String broughtBy, Instant broughtAt) {
        this.agencyId = file.agencyId();
        this.fileName = file.name();
        this.storedAs = file.storedAs();
        this.submits = file.submits();
        this.broughtBy = broughtBy;
        this.broughtAt = broughtAt;
    }

    void workedBy(long job) {
        jobId = job;
    }

    void previewed(IntakeReading.Found found) {
        demand(IntakeState.READING);
        counts = found.counts();
        previewDigest = found.digest();
        state = IntakeState.PREVIEWED;
    }

    /** Somebody said yes to the preview. */
    void accept() {
        demand(IntakeState.PREVIEWED);
        if (counts.getAccepted() == 0) {
            throw new RuleViolation("intake.nothing-to-take");
        }
        state = IntakeState.TAKING;
    }

    /**
     * All of it was written.
     *
     * @throws RuleViolation {@code intake.changed-since} when that is not what the preview said, row by row and field by field
     */
    void taken(IntakeReading.Found found) {
        demand(IntakeState.TAKING);
        if (!counts.sameAs(found.counts()) || !found.digest().equals(previewDigest)) {
            throw new RuleViolation("intake.changed-since");
        }
        state = IntakeState.TAKEN;
    }

    /** So many of its rows are to be linked. @throws RuleViolation {@code intake.wrong-step} once it was decided on */
    void linked(int rows) {
        demandPreviewed();
        counts.link(rows);
    }

    void demandPreviewed() {
        demand(IntakeState.PREVIEWED);
    }

    void discard() {
        demand(IntakeState.PREVIEWED);
        state = IntakeState.DISCARDED;
    }

    void failed() {
        state = IntakeState.FAILED;
    }

    private void demand(IntakeState expected) {
        if (state != expected) {
            throw new RuleViolation("intake.wrong-step", state);
        }
    }

    IntakeRow row(String agencyCode) {
        return new IntakeRow(id, agencyId, agencyCode, fileName, state, broughtBy, broughtAt, counts, submits, jobId);
    }

    Long id() {
        return id;
    }

    long agencyId() {
        return agencyId;
    }

    String fileName() {
        return fileName;
    }

    String storedAs() {
        return storedAs;
    }

    boolean submits() {
        return submits;
    }

    IntakeState state() {
        return state;
    }

    IntakeCounts counts() {
        return counts;
    }
}
