package org.poamtracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    @Embedded
    private StoredContent content;

    @Column(name = "NOTE", updatable = false)
    private String note;

    @Column(name = "ADDED_BY_ID", nullable = false, updatable = false)
    private long addedById;

    @Column(name = "ADDED_BY", nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "ADDED_AT", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "SERIES_ID", nullable = false)
    private long seriesId;

    @Column(name = "EDITION", nullable = false, updatable = false)
    private int edition = 1;

    @Column(name = "REPLACED_AT")
    private Instant replacedAt;

    @Column(name = "SUBJECT_NAME", updatable = false)
    private String subjectName;

    @Enumerated(EnumType.STRING)
    @Column(name = "PART_TYPE", updatable = false)
    private EvidencePart.Kind partKind;

    @Column(name = "PART_ID", updatable = false)
    private Long partId;

    @Column(name = "OWNER_ID")
    private Long ownerId;

    @Column(name = "EXPIRES_ON")
    private LocalDate expiresOn;

    @Embedded
    private Scanned scanned;

    @Column(name = "REMOVED_BY_ID")
    private Long removedById;

    @Column(name = "REMOVED_BY")
    private String removedBy;

    @Column(name = "REMOVED_AT")
    private Instant removedAt;

    protected EvidenceFile() {}

    EvidenceFile(String subjectType, Subject subject, Content content, Terms terms, By by) {
        this.subjectType = subjectType;
        this.subjectId = subject.id();
        this.subjectName = subject.name();
        this.agencyId = subject.agencyId();
        this.content = new StoredContent(content);
        this.note = terms.note() == null || terms.note().isBlank()
                ? null
                : terms.note().strip();
        this.partKind = terms.part() == null ? null : terms.part().kind();
        this.partId = terms.part() == null ? null : terms.part().id();
        this.expiresOn = terms.expiresOn();
        this.ownerId = terms.ownerId();
        this.addedById = by.accountId();
        this.addedBy = by.name();
        this.addedAt = by.at();
        checked(content.verdict(), by.at());
    }

    /** What was taken in, after every check. */
    record Content(String name, FileKind kind, long bytes, String sha256, Verdict verdict) {}

    /** What whoever attaches it says of it. */
    record Terms(EvidencePart part, String note, LocalDate expiresOn, Long ownerId) {}

    /** Who did something, and when. */
    record By(long accountId, String name, Instant at) {}

    /** The first version gives its number to those that follow. */
    void begin() {
        seriesId = id;
        edition = 1;
    }

    /** Another version in the place of this one, which can be read on. It proves the same, and has the same owner. */
    EvidenceFile replacedBy(Subject subject, Content content, Terms terms, By by) {
        demandLatest();
        EvidenceFile next = new EvidenceFile(subjectType, subject, content, terms, by);
        next.seriesId = seriesId;
        next.edition = edition + 1;
        replacedAt = by.at();
        return next;
    }

    /** The same content as a file of another record of the agency; who answers for it does so there too. */
    EvidenceFile usedAgain(String otherType, Subject other, By by) {
        EvidenceFile again = new EvidenceFile();
        again.subjectType = otherType;
        again.subjectId = other.id();
        again.subjectName = other.name();
        again.agencyId = other.agencyId();
        again.content = content.copy();
        again.checked(new Verdict(scanned.state(), scanned.threat()), scanned.at());
        again.note = note;
        again.expiresOn = expiresOn;
        again.ownerId = ownerId;
        again.addedById = by.accountId();
        again.addedBy = by.name();
        again.addedAt = by.at();
        return again;
    }

    /** Gives it to somebody to answer for, until a day. */
    void keep(Long owner, LocalDate until) {
        demandLatest();
        ownerId = owner;
        expiresOn = until;
    }

    private void demandLatest() {
        if (!isLatest()) {
            throw new RuleViolation("evidence.replaced", name());
        }
    }

    /** What a scanner says of it. */
    final void checked(Verdict verdict, Instant at) {
        scanned = new Scanned(verdict, at);
    }

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

    boolean isLatest() {
        return replacedAt == null;
    }

    boolean isOwnedBy(long personId) {
        return ownerId != null && ownerId == personId;
    }

    boolean isAddedBy(long accountId) {
        return addedById == accountId;
    }

    /** As pages show it today, with the name of who answers for it. */
    EvidenceRow row(String owner, LocalDate today) {
        return new EvidenceRow(
                id,
                edition,
                EvidencePart.of(partKind, partId),
                name(),
                mediaType(),
                bytes(),
                sha256(),
                note,
                addedBy,
                addedAt,
                owner,
                expiresOn,
                EvidenceAge.of(expiresOn, today),
                check());
    }

    KeepFile asKept() {
        return new KeepFile(id, version, ownerId, expiresOn);
    }

    QuarantineRow quarantined(String agency) {
        return new QuarantineRow(
                id, name(), bytes(), sha256(), threat(), subjectName, agency, addedBy, addedAt, scanned.at());
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
        return content.name();
    }

    String mediaType() {
        return content.mediaType();
    }

    long bytes() {
        return content.bytes();
    }

    String sha256() {
        return content.sha256();
    }

    long version() {
        return version;
    }

    long seriesId() {
        return seriesId;
    }

    int edition() {
        return edition;
    }

    EvidencePart part() {
        return EvidencePart.of(partKind, partId);
    }

    long agencyId() {
        return agencyId;
    }

    String subjectName() {
        return subjectName;
    }

    Long ownerId() {
        return ownerId;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    CheckState check() {
        return scanned.state();
    }

    String threat() {
        return scanned.threat();
    }
}
