package org.poamtracker.program;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What is due with a program, and why: a review, or an answer to the central office; whichever comes first counts. */
@Embeddable
class ProgramDue {

    @Column(name = "REVIEWED_ON")
    private LocalDate reviewedOn;

    @Column(name = "REVIEW_DUE_ON")
    private LocalDate reviewDueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "REVIEW_CAUSE")
    private DueCause reviewCause;

    @Column(name = "ANSWER_DUE_ON")
    private LocalDate answerDueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ANSWER_CAUSE")
    private DueCause answerCause;

    @Column(name = "DUE_ON")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "DUE_CAUSE")
    private DueCause dueCause;

    /** PROG-6: it was reviewed, and nothing more is to do about it for a year. */
    void reviewed(LocalDate day) {
        reviewed(day, ProgramKind.yearAfter(day), DueCause.ANNUAL);
    }

    /** It was reviewed, and the next thing is due on a day. */
    void reviewed(LocalDate day, LocalDate next, DueCause cause) {
        reviewedOn = day;
        reviewDueOn = next;
        reviewCause = cause;
        settle();
    }

    /** PROG-7: something has changed; what is due earlier anyway stays. */
    void changed(LocalDate next) {
        if (reviewDueOn == null || next.isBefore(reviewDueOn)) {
            reviewDueOn = next;
            reviewCause = DueCause.MATERIAL_CHANGE;
            settle();
        }
    }

    /** PROG-5: the central office wants an answer. */
    void answerBy(LocalDate day, DueCause cause) {
        answerDueOn = day;
        answerCause = cause;
        settle();
    }

    /** The answer was given. */
    void answered() {
        answerBy(null, null);
    }

    private void settle() {
        boolean answerFirst = answerDueOn != null && (reviewDueOn == null || !reviewDueOn.isBefore(answerDueOn));
        dueOn = answerFirst ? answerDueOn : reviewDueOn;
        dueCause = answerFirst ? answerCause : reviewCause;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    DueCause dueCause() {
        return dueCause;
    }

    DueCause answerCause() {
        return answerCause;
    }
}
