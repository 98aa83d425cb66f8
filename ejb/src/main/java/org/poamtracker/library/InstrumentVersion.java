package org.poamtracker.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.poamtracker.platform.Act;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/**
 * What an instrument says from a day to a day (LIB-1). It is written once; what comes later is who has compared it with the
 * source (LIB-3), and its end when another follows.
 */
@Entity
@Table(name = "LIBRARY_INSTRUMENT_VERSION")
class InstrumentVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LIBRARY_INSTRUMENT_VERSION_SEQ")
    @SequenceGenerator(name = "LIBRARY_INSTRUMENT_VERSION_SEQ", sequenceName = "LIBRARY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "INSTRUMENT_ID", nullable = false, updatable = false)
    private long instrumentId;

    @Column(name = "REVISION", nullable = false, updatable = false)
    private int revision;

    @Column(name = "VALID_FROM", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "VALID_TO")
    private LocalDate validTo;

    @Embedded
    private InstrumentFacts facts;

    @Embedded
    private Verified verified;

    @Embedded
    private Recorded recorded;

    protected InstrumentVersion() {}

    InstrumentVersion(long instrumentId, InstrumentFacts facts, LocalDate validFrom, Recorded recorded) {
        this(instrumentId, 1, facts, validFrom, recorded);
    }

    private InstrumentVersion(
            long instrumentId, int revision, InstrumentFacts facts, LocalDate validFrom, Recorded recorded) {
        facts.demandConsistent();
        this.instrumentId = instrumentId;
        this.revision = revision;
        this.facts = new InstrumentFacts(facts);
        this.validFrom = validFrom;
        this.recorded = recorded;
    }

    /** Ends with the day before, and is followed by this. @throws RuleViolation {@code library.from-too-early} */
    InstrumentVersion succeededBy(InstrumentFacts next, LocalDate from, Recorded by) {
        if (!from.isAfter(validFrom)) {
            throw new RuleViolation("library.from-too-early", validFrom);
        }
        validTo = from;
        return new InstrumentVersion(instrumentId, revision + 1, next, from, by);
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

    /** Who has compared it; null while nobody has. */
    RequirementDetail.Verification verification() {
        return Verified.shown(verified);
    }

    /** What others say otherwise; none where they say the same. */
    List<FieldChange> changesTo(InstrumentFacts other) {
        return facts.changesTo(other);
    }

    InstrumentFacts facts() {
        return facts;
    }

    int revision() {
        return revision;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Recorded recorded() {
        return recorded;
    }

    long instrumentId() {
        return instrumentId;
    }
}
