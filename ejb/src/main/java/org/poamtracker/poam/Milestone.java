package org.poamtracker.poam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** A dated step of a plan. What it said and when it was due first stays beside what it says now (POAM-6). */
@Entity
@Table(name = "POAM_MILESTONE")
class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "POAM_MILESTONE_SEQ")
    @SequenceGenerator(name = "POAM_MILESTONE_SEQ", sequenceName = "POAM_MILESTONE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    /** Not an int: queries about what belongs to no milestone would read 0. */
    @Column(name = "POSITION", nullable = false, updatable = false)
    private Integer position;

    @Column(name = "TEXT", nullable = false)
    private String text;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Column(name = "ORIGINAL_TEXT")
    private String originalText;

    @Column(name = "ORIGINAL_DUE_ON")
    private LocalDate originalDueOn;

    @Column(name = "ASSIGNEE_ID")
    private Long assigneeId;

    @Column(name = "EXPLAINED_ON")
    private LocalDate explainedOn;

    @Column(name = "DONE_ON")
    private LocalDate doneOn;

    @Column(name = "DONE_BY")
    private Long doneBy;

    @Column(name = "DROPPED_ON")
    private LocalDate droppedOn;

    protected Milestone() {}

    Milestone(int position, MilestonePlan plan) {
        this.position = position;
        write(plan);
    }

    /** One whose baseline is known already, because a workbook says what was planned first. */
    static Milestone withBaseline(int position, MilestonePlan baseline, MilestonePlan now) {
        Milestone milestone = new Milestone(position, now);
        milestone.originalText = baseline.text();
        milestone.originalDueOn = baseline.dueOn();
        return milestone;
    }

    /** Writes the baseline, once. */
    void agree() {
        if (originalDueOn == null) {
            originalText = text;
            originalDueOn = dueOn;
        }
    }

    /** Plans it otherwise and says what that changed; a change after its day also explains why it is late. */
    List<FieldChange> change(MilestonePlan plan, LocalDate today) {
        demandOpen();
        List<FieldChange> changes = plan().changesTo(plan);
        write(plan);
        explainedOn = today;
        return changes;
    }

    /** Says why it is late without planning it otherwise. */
    void explain(LocalDate today) {
        demandOpen();
        explainedOn = today;
    }

    void finish(LocalDate day, long person, LocalDate today) {
        demandOpen();
        if (day.isAfter(today)) {
            throw new RuleViolation("poam.done-in-future", position);
        }
        doneOn = day;
        doneBy = person;
    }

    /** It is done without; it stays visible, and nobody waits for it. */
    void drop(LocalDate today) {
        demandOpen();
        droppedOn = today;
    }

    /** Whether it has a baseline, which nothing takes away (POAM-5). */
    boolean isAgreed() {
        return originalDueOn != null;
    }

    boolean isOpen() {
        return doneOn == null && droppedOn == null;
    }

    boolean isDropped() {
        return droppedOn != null;
    }

    /** Whether its day has passed and nobody has said anything since. */
    boolean isLateUnexplained(LocalDate today) {
        return isOpen() && dueOn.isBefore(today) && (explainedOn == null || !explainedOn.isAfter(dueOn));
    }

    boolean isDueAfter(LocalDate day) {
        return isOpen() && dueOn.isAfter(day);
    }

    MilestonePlan plan() {
        return new MilestonePlan(text, dueOn, assigneeId);
    }

    FieldChange labelled(FieldChange change) {
        return new FieldChange(change.field(), labelled(change.oldValue()), labelled(change.newValue()));
    }

    String labelled(String value) {
        return value == null ? null : "#" + position + " " + value;
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Long assigneeId() {
        return assigneeId;
    }

    MilestoneRow row(String assignee, LocalDate today) {
        return new MilestoneRow(
                id,
                position,
                plan(),
                new MilestonePlan(originalText, originalDueOn, null),
                assignee,
                MilestoneState.of(dueOn, doneOn, droppedOn, today),
                doneOn);
    }

    private void write(MilestonePlan plan) {
        text = plan.text();
        dueOn = plan.dueOn();
        assigneeId = plan.assigneeId();
    }

    private void demandOpen() {
        if (!isOpen()) {
            throw new RuleViolation("poam.milestone-not-open", position);
        }
    }
}
