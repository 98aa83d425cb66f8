package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.Difference;
import org.poamtracker.platform.StaleRecord;
import org.poamtracker.trail.FieldChange;

/** An answer to one question, made with the response and empty at first. Each is kept by itself (AUDIT-8). */
@Entity
@Table(name = "SELFAUDIT_ANSWER")
class Answer {

    @Id
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "RESPONSE_ID", nullable = false, updatable = false)
    private long responseId;

    @Column(name = "QUESTION_ID", nullable = false, updatable = false)
    private long questionId;

    @Column(name = "SECTION_ID", nullable = false, updatable = false)
    private long sectionId;

    @Column(name = "PREVIOUS_ID", updatable = false)
    private Long previousId;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHOICE")
    private Choice choice;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "REMARK")
    private String remark;

    @Column(name = "ANSWERED_BY")
    private String answeredBy;

    @Column(name = "ANSWERED_AT")
    private Instant answeredAt;

    protected Answer() {}

    /** Takes what somebody says, and says what that changes; nothing where it is said already. */
    List<FieldChange> say(SaveAnswer said, Act act) {
        List<FieldChange> changes = changesTo(said);
        if (!changes.isEmpty()) {
            choice = said.getChoice();
            reason = said.getReason();
            remark = said.getRemark();
            answeredBy = act.name();
            answeredAt = act.at();
        }
        return changes;
    }

    /** AUDIT-8. @throws StaleRecord when somebody else answered since the writer saw it, saying what differs */
    void demandSeen(SaveAnswer said) {
        List<FieldChange> changes = changesTo(said);
        if (version != said.getVersion() && !changes.isEmpty()) {
            throw new StaleRecord(
                    answeredBy,
                    answeredAt,
                    changes.stream()
                            .map(change -> new Difference(change.field(), change.oldValue(), change.newValue()))
                            .toList());
        }
    }

    private List<FieldChange> changesTo(SaveAnswer said) {
        return List.of(
                        FieldChange.of("choice", choice, said.getChoice()),
                        FieldChange.of("reason", reason, said.getReason()),
                        FieldChange.of("remark", remark, said.getRemark()))
                .stream()
                .filter(FieldChange::changes)
                .toList();
    }

    /** What was said, for whoever answers the same question later. */
    LastAnswer last(String text) {
        return choice == null ? null : new LastAnswer(id, choice, reason, remark, answeredBy, answeredAt, text);
    }

    AnswerRow row(QuestionRow question, LastAnswer last, long files, long items) {
        return new AnswerRow(
                id, version, responseId, question, choice, reason, remark, answeredBy, answeredAt, last, files, items);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long responseId() {
        return responseId;
    }

    long questionId() {
        return questionId;
    }

    long sectionId() {
        return sectionId;
    }

    Choice choice() {
        return choice;
    }

    String reason() {
        return reason;
    }

    String remark() {
        return remark;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
