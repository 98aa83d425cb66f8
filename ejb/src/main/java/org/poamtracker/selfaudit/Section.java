package org.poamtracker.selfaudit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A part of a questionnaire that one person can answer. */
@Entity
@Table(name = "SELFAUDIT_SECTION")
class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "SELFAUDIT_SECTION_SEQ")
    @SequenceGenerator(name = "SELFAUDIT_SECTION_SEQ", sequenceName = "SELFAUDIT_SECTION_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "EDITION_ID", nullable = false, updatable = false)
    private long editionId;

    @Column(name = "CODE", nullable = false)
    private String code;

    @Column(name = "TITLE", nullable = false)
    private String title;

    @Column(name = "POSITION", nullable = false)
    private int position;

    protected Section() {}

    Section(long editionId, String code, String title, int position) {
        this.editionId = editionId;
        this.code = code;
        this.title = title;
        this.position = position;
    }

    void rename(String newCode, String newTitle) {
        code = newCode;
        title = newTitle;
    }

    void moveTo(int place) {
        position = place;
    }

    SectionRow row() {
        return new SectionRow(id, code, title);
    }

    Long id() {
        return id;
    }

    long editionId() {
        return editionId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }
}
