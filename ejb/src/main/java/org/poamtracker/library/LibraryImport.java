package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;

/** A file that somebody brought, kept until it is decided about (LIB-5). */
@Entity
@Table(name = "LIBRARY_IMPORT")
class LibraryImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_IMPORT_SEQ")
    @SequenceGenerator(name = "LIBRARY_IMPORT_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Version
    @Column(name = "VERSION", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", nullable = false, updatable = false)
    private ImportKind kind;

    @Column(name = "FILE_NAME", nullable = false, updatable = false)
    private String fileName;

    @Lob
    @Column(name = "CONTENT")
    private String content;

    @Column(name = "CODE", updatable = false)
    private String code;

    @Column(name = "SHORT_NAME", updatable = false)
    private String shortName;

    @Column(name = "IN_FORCE_FROM", updatable = false)
    private LocalDate inForceFrom;

    @Column(name = "STANDS_FROM", updatable = false)
    private LocalDate standsFrom;

    @Column(name = "APPLIES", updatable = false)
    private String applies;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ImportState state = ImportState.PREVIEWED;

    @Column(name = "FRESH")
    private Integer fresh;

    @Column(name = "CHANGED")
    private Integer changed;

    @Column(name = "UNCHANGED")
    private Integer unchanged;

    @Embedded
    private Decided decided;

    @Embedded
    private Recorded recorded;

    protected LibraryImport() {}

    LibraryImport(BringFile file, String content, Act act) {
        kind = file.getKind();
        fileName = file.getFileName();
        this.content = content;
        code = file.getCode();
        shortName = file.getShortName();
        inForceFrom = file.getInForceFrom();
        standsFrom = file.getFrom();
        applies = Applies.write(file.getApplies());
        recorded = new Recorded(Origin.IMPORT, file.getReason(), act);
    }

    /** What is in it has become part of the library. @throws RuleViolation {@code library.import-decided} */
    void take(List<LibraryEntry> entries, Act act) {
        decide(ImportState.TAKEN, act);
        fresh = count(entries, LibraryOutcome.NEW);
        changed = count(entries, LibraryOutcome.CHANGED);
        unchanged = count(entries, LibraryOutcome.UNCHANGED);
    }

    /** It is not wanted. @throws RuleViolation {@code library.import-decided} */
    void discard(Act act) {
        decide(ImportState.DISCARDED, act);
    }

    /** @throws RuleViolation {@code library.import-decided} */
    void demandUndecided() {
        if (state != ImportState.PREVIEWED) {
            throw new RuleViolation("library.import-decided", decided.name());
        }
    }

    private void decide(ImportState next, Act act) {
        demandUndecided();
        state = next;
        content = null;
        decided = new Decided(act);
    }

    private static int count(List<LibraryEntry> entries, LibraryOutcome outcome) {
        return (int) entries.stream().filter(each -> each.outcome() == outcome).count();
    }

    Long id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    /** Null once it was decided about. */
    String content() {
        return content;
    }

    String code() {
        return code;
    }

    String shortName() {
        return shortName;
    }

    LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The first day of what is new or changed, where one was said, or this. */
    LocalDate standsFrom(LocalDate otherwise) {
        return standsFrom == null ? otherwise : standsFrom;
    }

    Map<EntityKind, Force> applies() {
        return Applies.read(applies);
    }

    String reason() {
        return recorded.reason();
    }

    ImportRow row() {
        return new ImportRow(
                id,
                kind,
                fileName,
                code,
                state,
                recorded.name(),
                recorded.at(),
                fresh == null ? 0 : fresh,
                changed == null ? 0 : changed);
    }
}
