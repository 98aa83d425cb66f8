package org.poamtracker.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Clocks;
import org.poamtracker.platform.Texts;
import org.poamtracker.repeat.Described;
import org.poamtracker.trail.FieldChange;

/** What a review saw, as it was reported. A part that the source does not say stays empty. */
@Entity
@Table(name = "FINDING")
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FINDING_SEQ")
    @SequenceGenerator(name = "FINDING_SEQ", sequenceName = "FINDING_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "REFERENCE", nullable = false, updatable = false)
    private String reference;

    @Embedded
    private Seen seen;

    @Embedded
    private Review review;

    @Column(name = "REPEATS_ID")
    private Long repeatsId;

    @Column(name = "CREATED_BY", nullable = false, updatable = false)
    private long createdBy;

    @Column(name = "CREATED_AT", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "UPDATED_BY", nullable = false)
    private long updatedBy;

    @Column(name = "UPDATED_AT", nullable = false)
    private Instant updatedAt;

    protected Finding() {}

    /** A new finding under a number that is never given again. @throws RuleViolation {@code finding.inconsistent} */
    Finding(String reference, FindingFacts facts, Act act) {
        this.reference = reference;
        createdBy = act.personId();
        createdAt = act.at();
        write(facts, act);
    }

    /** What people wrote about it, as a form shows it. */
    FindingFacts facts() {
        FindingFacts facts = new FindingFacts();
        seen.fill(facts.getSeen());
        review.fill(facts.getReview());
        return facts;
    }

    /** Writes other facts, and says what they change. @throws RuleViolation {@code finding.inconsistent} */
    List<FieldChange> edit(FindingFacts facts, Act act) {
        List<FieldChange> changes = facts().changesTo(facts);
        if (!changes.isEmpty()) {
            write(facts, act);
        }
        return changes;
    }

    /** FIND-2: names the closed one that it repeats; null takes that back. */
    void repeats(Long closedId, Act act) {
        repeatsId = closedId;
        touched(act);
    }

    /** Something about it changed. */
    void touched(Act act) {
        updatedBy = act.personId();
        updatedAt = act.at();
    }

    /** What it says of the weakness; where no requirement is typed, what it was measured against stands for them. */
    Described described() {
        SeenFacts facts = facts().getSeen();
        return new Described(
                facts.getCondition(),
                facts.getRequirements() == null ? Texts.lines(facts.getCriteria()) : facts.requirementList(),
                facts.assetList());
    }

    /** The day on which it was seen: of its report, or else of its entry. */
    LocalDate seenOn() {
        LocalDate reported = review.reportedOn();
        return reported == null ? LocalDate.ofInstant(createdAt, Clocks.BOSTON) : reported;
    }

    /** Whether both are of one report: then neither repeats the other. */
    boolean isOfSameReport(Finding other) {
        return review.isOfSameReport(other.review);
    }

    private void write(FindingFacts facts, Act act) {
        facts.demandConsistent();
        seen = new Seen(facts.getSeen());
        review = new Review(facts.getReview());
        touched(act);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    long updatedBy() {
        return updatedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Long repeatsId() {
        return repeatsId;
    }

    LocalDate resolvedOn() {
        return review.resolvedOn();
    }

    FindingRow row(FindingStanding standing) {
        FindingFacts facts = facts();
        ReviewFacts from = facts.getReview();
        return new FindingRow(
                id,
                reference,
                facts.getSeen().getCondition(),
                from.getSourceKind(),
                from.getReportedOn(),
                from.isWithheld(),
                standing);
    }

    boolean isWithheld() {
        return review.isWithheld();
    }
}
