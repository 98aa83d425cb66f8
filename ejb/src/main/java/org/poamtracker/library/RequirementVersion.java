package org.poamtracker.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/**
 * What a requirement says from a day to a day, and whom it binds (LIB-1, LIB-2). It is written once; what comes later is who has
 * compared it with the source (LIB-3), and its end when another version follows.
 */
@Entity
@Table(name = "LIBRARY_REQUIREMENT_VERSION")
class RequirementVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_REQUIREMENT_VERSION_SEQ")
    @SequenceGenerator(name = "LIBRARY_REQUIREMENT_VERSION_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "INSTRUMENT_ID", nullable = false, updatable = false)
    private long instrumentId;

    @Column(name = "REQUIREMENT_ID", nullable = false, updatable = false)
    private long requirementId;

    @Column(name = "REVISION", nullable = false, updatable = false)
    private int revision;

    @Column(name = "VALID_FROM", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Embedded
    private RequirementFacts facts;

    @ElementCollection
    @CollectionTable(name = "LIBRARY_APPLICABILITY", joinColumns = @JoinColumn(name = "VERSION_ID"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "ENTITY_KIND")
    @Enumerated(EnumType.STRING)
    @Column(name = "FORCE", nullable = false)
    private Map<EntityKind, Force> applies = new HashMap<>();

    @Embedded
    private Verified verified;

    @Embedded
    private Recorded recorded;

    protected RequirementVersion() {}

    /** The first version of a requirement. */
    RequirementVersion(Requirement of, Wording wording, Recorded recorded) {
        this(of.instrumentId(), of.id(), 1, wording, recorded);
    }

    private RequirementVersion(
            long instrumentId, long requirementId, int revision, Wording wording, Recorded recorded) {
        wording.facts().demandConsistent();
        this.instrumentId = instrumentId;
        this.requirementId = requirementId;
        this.revision = revision;
        this.validFrom = wording.from();
        this.facts = new RequirementFacts(wording.facts());
        this.applies.putAll(wording.applies());
        this.recorded = recorded;
    }

    /** Ends with the day before, and is followed by this. @throws RuleViolation {@code library.from-too-early} */
    RequirementVersion succeededBy(Wording next, Recorded by) {
        if (!next.from().isAfter(validFrom)) {
            throw new RuleViolation("library.from-too-early", validFrom);
        }
        validTo = next.from();
        return new RequirementVersion(instrumentId, requirementId, revision + 1, next, by);
    }

    /** Somebody has compared it with the source. @throws RuleViolation {@code library.verified-already} */
    void verify(Act act, String note) {
        verified = Verified.anew(verified, act, note);
    }

    /** It turned out to be wrong, or the source has changed. @throws RuleViolation {@code library.not-verified} */
    void doubt() {
        Verified.demandSet(verified);
        verified = null;
    }

    /** What another wording says otherwise, whom it concerns included; none where it says the same. */
    List<FieldChange> changesTo(Wording other) {
        List<FieldChange> changes = new ArrayList<>(facts.changesTo(other.facts()));
        for (EntityKind kind : EntityKind.values()) {
            changes.add(FieldChange.of(
                    "EntityKind." + kind, applies.get(kind), other.applies().get(kind)));
        }
        changes.removeIf(change -> !change.changes());
        return changes;
    }

    Long id() {
        return id;
    }

    long requirementId() {
        return requirementId;
    }

    int revision() {
        return revision;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    RequirementFacts facts() {
        return facts;
    }

    Map<EntityKind, Force> applies() {
        return Map.copyOf(applies);
    }

    /** Whether no other follows it. */
    boolean isLatest() {
        return validTo == null;
    }

    boolean isVerified() {
        return Verified.isSet(verified);
    }

    /** Who has compared it; null while nobody has. */
    RequirementDetail.Verification verification() {
        return Verified.shown(verified);
    }

    Recorded recorded() {
        return recorded;
    }
}
