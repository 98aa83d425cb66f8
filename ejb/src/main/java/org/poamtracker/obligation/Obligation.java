package org.poamtracker.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.library.Force;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** What an agency says of an instrument: whether it applies, why, how it is met, and when that was looked at (OBL-1, OBL-3). */
@Entity
@Table(name = "OBLIGATION")
class Obligation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "OBLIGATION_SEQ")
    @SequenceGenerator(name = "OBLIGATION_SEQ", sequenceName = "OBLIGATION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "INSTRUMENT_ID", nullable = false, updatable = false)
    private long instrumentId;

    @Column(name = "APPLIES", nullable = false)
    private boolean applies;

    @Enumerated(EnumType.STRING)
    @Column(name = "FORCE")
    private Force force;

    @Column(name = "WHY", nullable = false)
    private String why;

    @Column(name = "APPROACH")
    private String approach;

    @Column(name = "REVIEWED_ON", nullable = false)
    private LocalDate reviewedOn;

    @Column(name = "REVIEWED_BY", nullable = false)
    private long reviewedBy;

    @Column(name = "REVIEWED_NAME", nullable = false)
    private String reviewedName;

    @Column(name = "FOUND")
    private String found;

    @Column(name = "NEXT_REVIEW_ON")
    private LocalDate nextReviewOn;

    protected Obligation() {}

    /** Said for the first time, which is a review as well. @throws RuleViolation as {@link #say} */
    Obligation(KeepObligation said, long instrumentId, Act act) {
        agencyId = said.getAgencyId();
        this.instrumentId = instrumentId;
        reviewedOn = act.day();
        reviewedBy = act.personId();
        reviewedName = act.name();
        say(said);
    }

    /**
     * Says it otherwise, and returns what is otherwise.
     *
     * @throws RuleViolation {@code obligation.lacks-force}, {@code obligation.lacks-approach}, {@code obligation.lacks-next},
     *     {@code obligation.next-too-early}, {@code obligation.next-too-late}
     */
    final List<FieldChange> say(KeepObligation said) {
        Force strictly = said.isApplies() ? said.getForce() : null;
        String how = said.isApplies() ? said.getApproach() : null;
        LocalDate next = said.isApplies() ? said.getNextReviewOn() : null;
        if (said.isApplies()) {
            demand(strictly != null, "obligation.lacks-force");
            demand(how != null, "obligation.lacks-approach");
            demandNext(reviewedOn, next);
        }
        List<FieldChange> changes = List.of(
                FieldChange.of("applies", id == null ? null : applies, said.isApplies()),
                FieldChange.of("force", force, strictly),
                FieldChange.of("why", why, said.getWhy()),
                FieldChange.of("approach", approach, how),
                FieldChange.of("nextReviewOn", nextReviewOn, next));
        applies = said.isApplies();
        force = strictly;
        why = said.getWhy();
        approach = how;
        nextReviewOn = next;
        return changes.stream().filter(FieldChange::changes).toList();
    }

    /**
     * Somebody has looked at it.
     *
     * @throws RuleViolation {@code obligation.not-applying}, {@code obligation.reviewed-later}, {@code obligation.reviewed-before},
     *     {@code obligation.next-too-early}, {@code obligation.next-too-late}
     */
    List<FieldChange> review(ReviewObligation review, Act act) {
        demand(applies, "obligation.not-applying");
        if (review.getReviewedOn().isAfter(act.day())) {
            throw new RuleViolation("obligation.reviewed-later");
        }
        if (review.getReviewedOn().isBefore(reviewedOn)) {
            throw new RuleViolation("obligation.reviewed-before", reviewedOn);
        }
        demandNext(review.getReviewedOn(), review.getNextReviewOn());
        List<FieldChange> changes = List.of(
                FieldChange.of("reviewedOn", reviewedOn, review.getReviewedOn()),
                FieldChange.of("nextReviewOn", nextReviewOn, review.getNextReviewOn()));
        reviewedOn = review.getReviewedOn();
        reviewedBy = act.personId();
        reviewedName = act.name();
        found = review.getFound();
        nextReviewOn = review.getNextReviewOn();
        return changes.stream().filter(FieldChange::changes).toList();
    }

    private static void demandNext(LocalDate reviewed, LocalDate next) {
        demand(next != null, "obligation.lacks-next");
        if (!next.isAfter(reviewed)) {
            throw new RuleViolation("obligation.next-too-early", reviewed);
        }
        if (next.isAfter(reviewed.plusYears(1))) {
            throw new RuleViolation("obligation.next-too-late", reviewed.plusYears(1));
        }
    }

    private static void demand(boolean held, String code) {
        if (!held) {
            throw new RuleViolation(code);
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long agencyId() {
        return agencyId;
    }

    /** What a form begins with. */
    KeepObligation keep(String code) {
        KeepObligation keep = new KeepObligation(agencyId, code, version);
        keep.setApplies(applies);
        keep.setForce(force);
        keep.setWhy(why);
        keep.setApproach(approach);
        keep.setNextReviewOn(nextReviewOn == null ? reviewedOn.plusYears(1) : nextReviewOn);
        return keep;
    }

    ObligationDetail detail(ObligationRow row, LocalDate today, boolean mayEdit) {
        return new ObligationDetail(row, version, why, approach, reviewedName, found, today, mayEdit);
    }
}
