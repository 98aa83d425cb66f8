package org.poamtracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.poamtracker.platform.RuleViolation;

/** A file that proves something about a record. Its content lies in the data folder and never changes. */
@Entity
@Table(name = "EVIDENCE_FILE")
class EvidenceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "EVIDENCE_FILE_SEQ")
    @SequenceGenerator(name = "EVIDENCE_FILE_SEQ", sequenceName = "EVIDENCE_FILE_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Column(name = "SUBJECT_TYPE", nullable = false, updatable = false)
    private String subjectType;

    @Column(name = "SUBJECT_ID", nullable = false, updatable = false)
    private long subjectId;

    @Column(name = "AGENCY_ID", nullable = false, updatable = false)
    private long agencyId;

    @Column(name = "NAME", nullable = false, updatable = false)
    private String name;

    @Column(name = "MEDIA_TYPE", nullable = false, updatable = false)
    private String mediaType;

    @Column(name = "BYTES", nullable = false, updatable = false)
    private long bytes;

    @Column(name = "SHA256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "NOTE", updatable = false)
    private String note;

    @Column(name = "ADDED_BY_ID", nullable = false, updatable = false)
    private long addedById;

    @Column(name = "ADDED_BY", nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "ADDED_AT", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "REMOVED_BY_ID")
    private Long removedById;

    @Column(name = "REMOVED_BY")
    private String removedBy;

    @Column(name = "REMOVED_AT")
    private Instant removedAt;

    protected EvidenceFile() {}

    EvidenceFile(String subjectType, Subject subject, Content content, String note, By by) {
        this.subjectType = subjectType;
        this.subjectId = subject.id();
        this.agencyId = subject.agencyId();
        this.name = content.name();
        this.mediaType = content.kind().mediaType();
        this.bytes = content.bytes();
        this.sha256 = content.sha256();
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.addedById = by.accountId();
        this.addedBy = by.name();
        this.addedAt = by.at();
    }

    /** What was taken in, after every check. */
    record Content(String name, FileKind kind, long bytes, String sha256) {}

    /** Who did something, and when. */
    record By(long accountId, String name, Instant at) {}

    /** Takes it away. The row stays; the content is kept for a month. */
    void remove(By by) {
        if (removedAt != null) {
            throw new RuleViolation("evidence.unknown", id);
        }
        removedById = by.accountId();
        removedBy = by.name();
        removedAt = by.at();
    }

    boolean isLive() {
        return removedAt == null;
    }

    boolean isAddedBy(long accountId) {
        return addedById == accountId;
    }

    EvidenceRow row() {
        return new EvidenceRow(id, name, mediaType, bytes, sha256, note, addedBy, addedAt);
    }

    Long id() {
        return id;
    }

    String subjectType() {
        return subjectType;
    }

    long subjectId() {
        return subjectId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }
}
