package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** A version of a questionnaire. Once a campaign was launched with it nothing of it changes (AUDIT-1). */
@Entity
@Table(name = "SELFAUDIT_EDITION")
class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_EDITION_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_EDITION_SEQ", sequenceName = "SELFAUDIT_EDITION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "QUESTIONNAIRE_ID", nullable = false, updatable = false)
    private Questionnaire questionnaire;

    @Column(name = "EDITION_NUMBER", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private EditionStatus status = EditionStatus.DRAFT;

    @Column(name = "PREVIOUS_ID", updatable = false)
    private Long previousId;

    @Column(name = "ABOUT")
    private String about;

    @Column(name = "LAUNCHED_ON")
    private LocalDate launchedOn;

    @Column(name = "UPDATED_BY", nullable = false)
    private String updatedBy;

    @Column(name = "UPDATED_AT", nullable = false)
    private Instant updatedAt;

    protected Edition() {}

    /** A draft that follows another one, or begins (null). */
    Edition(Questionnaire questionnaire, int number, Long previousId, String about, Act act) {
        this.questionnaire = questionnaire;
        this.number = number;
        this.previousId = previousId;
        this.about = about;
        touch(act);
    }

    /** Notes that something of it was changed. @throws RuleViolation {@code selfaudit.launched} (AUDIT-1) */
    final void touch(Act act) {
        demandDraft();
        updatedBy = act.name();
        updatedAt = act.at();
    }

    /** From now on it is what a campaign asked; another campaign may ask it too. */
    void launch(LocalDate day) {
        if (status == EditionStatus.DRAFT) {
            status = EditionStatus.LAUNCHED;
            launchedOn = day;
        }
    }

    void describe(String text, Act act) {
        touch(act);
        about = text;
    }

    /** @throws RuleViolation {@code selfaudit.launched} (AUDIT-1) */
    void demandDraft() {
        if (status != EditionStatus.DRAFT) {
            throw new RuleViolation("selfaudit.launched", questionnaire.name(), number);
        }
    }

    QuestionnaireRow row(long questions) {
        return new QuestionnaireRow(
                id,
                questionnaire.code(),
                questionnaire.name(),
                number,
                status,
                launchedOn,
                updatedBy,
                updatedAt,
                questions);
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    int number() {
        return number;
    }

    EditionStatus status() {
        return status;
    }

    Long previousId() {
        return previousId;
    }

    String about() {
        return about;
    }

    /** How people call it. */
    String title() {
        return questionnaire.name() + " " + number;
    }
}
