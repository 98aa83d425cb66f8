package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A set of questions that is asked year after year, in versions ({@link Edition}). */
@Entity
@Table(name = "SELFAUDIT_QUESTIONNAIRE")
class Questionnaire {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_QUESTIONNAIRE_SEQ")
    @SequenceGenerator(
            name = "SELFAUDIT_QUESTIONNAIRE_SEQ",
            sequenceName = "SELFAUDIT_QUESTIONNAIRE_SEQ",
            allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "CODE", nullable = false, updatable = false)
    private String code;

    @Column(name = "NAME", nullable = false)
    private String name;

    protected Questionnaire() {}

    Questionnaire(String code, String name) {
        this.code = code;
        this.name = name;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
