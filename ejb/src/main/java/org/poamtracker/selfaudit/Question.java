package org.poamtracker.selfaudit;

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
import java.util.List;
import java.util.Objects;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Texts;
import org.poamtracker.trail.FieldChange;

/** A question with the clauses it comes from. It may continue one of the version before (AUDIT-2). */
@Entity
@Table(name = "SELFAUDIT_QUESTION")
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_QUESTION_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_QUESTION_SEQ", sequenceName = "SELFAUDIT_QUESTION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "EDITION_ID", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "SECTION_ID", nullable = false)
    private long sectionId;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "TEXT", nullable = false)
    private String text;

    @Column(name = "HELP")
    private String help;

    @Column(name = "CLAUSES")
    private String clauses;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false)
    private QuestionKind kind;

    @Column(name = "EVIDENCE_NEEDED", nullable = false)
    private boolean evidenceNeeded;

    @Column(name = "WEIGHT", nullable = false)
    private int weight;

    @Column(name = "CONTINUES_ID", updatable = false)
    private Long continuesId;

    @Column(name = "CHANGED", nullable = false)
    private boolean changed;

    protected Question() {}

    private Question(Section section, int position, Long continuesId) {
        editionId = section.editionId();
        sectionId = section.id();
        this.position = position;
        this.continuesId = continuesId;
    }

    /** A question that continues one of the version before, so that last year's answer will stand beside it; null for a new one. */
    static Question of(Section section, int position, QuestionFacts facts, Question before) {
        Question question = new Question(section, position, before == null ? null : before.id);
        question.edit(facts, before);
        return question;
    }

    /** What people wrote of it, as a form shows it. */
    QuestionFacts facts() {
        return new QuestionFacts(code, text, help, clauses, kind, evidenceNeeded, weight);
    }

    /** Writes other facts, and says what they change. AUDIT-2: one that reads differently than last year is marked. */
    List<FieldChange> edit(QuestionFacts facts, Question before) {
        List<FieldChange> changes = facts().changesTo(facts);
        write(facts);
        changed = before != null && !before.readsLike(this);
        return changes;
    }

    void moveTo(Section section, int place) {
        sectionId = section.id();
        position = place;
    }

    private boolean readsLike(Question other) {
        return text.equals(other.text)
                && Objects.equals(clauses, other.clauses)
                && kind == other.kind
                && evidenceNeeded == other.evidenceNeeded;
    }

    private void write(QuestionFacts facts) {
        code = facts.getCode();
        text = facts.getText();
        help = facts.getHelp();
        clauses = Clauses.join(Clauses.of(facts.getClauses()));
        kind = facts.getKind();
        evidenceNeeded = facts.isEvidenceNeeded();
        weight = facts.getWeight();
    }

    /** AUDIT-3. @throws RuleViolation {@code selfaudit.always-applies}, {@code selfaudit.reason-needed} */
    void demandTakes(Choice choice, String reason) {
        if (choice != null && !kind.takes(choice)) {
            throw new RuleViolation("selfaudit.always-applies", code);
        }
        if (choice == Choice.NOT_APPLICABLE && Texts.orNull(reason) == null) {
            throw new RuleViolation("selfaudit.reason-needed", code);
        }
    }

    QuestionRow row() {
        return new QuestionRow(
                id,
                sectionId,
                code,
                text,
                help,
                Clauses.of(clauses),
                kind,
                evidenceNeeded,
                weight,
                continuesId,
                changed);
    }

    Long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    long sectionId() {
        return sectionId;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    Long continuesId() {
        return continuesId;
    }
}
