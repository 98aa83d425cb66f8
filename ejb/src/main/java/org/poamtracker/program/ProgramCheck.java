package org.poamtracker.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** One element of a version's checklist: what the kind must say, as it read when the version was begun, and whether it does. */
@Entity
@Table(name = "PROGRAM_CHECK")
class ProgramCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PROGRAM_CHECK_SEQ")
    @SequenceGenerator(name = "PROGRAM_CHECK_SEQ", sequenceName = "PROGRAM_CHECK_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "PLACE", nullable = false, updatable = false)
    private int place;

    @Column(name = "CODE", nullable = false, updatable = false)
    private String code;

    @Column(name = "TITLE", nullable = false, updatable = false)
    private String title;

    @Column(name = "ASKS", nullable = false, updatable = false)
    private String asks;

    @Column(name = "CITATION", nullable = false, updatable = false)
    private String citation;

    @Enumerated(EnumType.STRING)
    @Column(name = "ANSWER")
    private CheckAnswer answer;

    @Column(name = "FOUND_AT")
    private String foundAt;

    @Column(name = "REMARK")
    private String remark;

    protected ProgramCheck() {}

    ProgramCheck(int place, Element element) {
        this.place = place;
        code = element.code();
        title = element.title();
        asks = element.asks();
        citation = element.citation();
    }

    /** Says what the document says of it; what changed, for the trail. */
    FieldChange say(CheckFacts said) {
        String before = said();
        answer = said.getAnswer();
        foundAt = said.getFoundAt();
        remark = said.getRemark();
        return new FieldChange(code, before, said());
    }

    /** PROG-3: what it lacks, or null. */
    RuleViolation lacks() {
        if (answer == null) {
            return new RuleViolation("program.lacks-answer", code, title);
        }
        if (answer.isThere() && foundAt == null) {
            return new RuleViolation("program.lacks-place", code, title);
        }
        return answer != CheckAnswer.YES && remark == null
                ? new RuleViolation("program.lacks-reason", code, title)
                : null;
    }

    private String said() {
        return answer == null && foundAt == null && remark == null
                ? null
                : (answer == null ? "" : answer.name())
                        + (foundAt == null ? "" : ", " + foundAt)
                        + (remark == null ? "" : ": " + remark);
    }

    int place() {
        return place;
    }

    String code() {
        return code;
    }

    CheckRow row() {
        return new CheckRow(code, title, asks, citation, answer, foundAt, remark);
    }
}
