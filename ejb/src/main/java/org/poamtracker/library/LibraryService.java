package org.poamtracker.library;

import static org.poamtracker.security.Permission.LIBRARY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.library.RequirementDetail.Concerned;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.security.Requires;
import org.poamtracker.trail.History;
import org.poamtracker.trail.HistoryPage;

/** Reading the library, always as of a day (LIB-1). Everybody who is signed in may. */
@Stateless
public class LibraryService {

    /** What the trail calls an instrument. */
    static final String INSTRUMENT = "LIBRARY_INSTRUMENT";

    /** What the trail calls a requirement. */
    static final String REQUIREMENT = "LIBRARY_REQUIREMENT";

    @Inject
    LibraryRepository library;

    @Inject
    LibraryRowRepository rows;

    @Inject
    CrosswalkRepository pairs;

    @Inject
    History history;

    /** Every instrument that there was on a day, by name. */
    @Requires(LIBRARY_VIEW)
    public List<InstrumentRow> instruments(LocalDate day) {
        return rows.instruments(day);
    }

    /** One instrument as of a day, with what it asks for. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_VIEW)
    public InstrumentDetail instrument(String code, LocalDate day) {
        Instrument found = known(code);
        Optional<InstrumentVersion> version = library.instrumentAsOf(found.id(), day);
        InstrumentFacts facts =
                version.map(each -> new InstrumentFacts(each.facts())).orElse(null);
        LegalStanding standing =
                facts == null ? null : LegalStanding.on(day, facts.getInForceFrom(), facts.getInForceTo());
        List<VersionRow> versions = rows.versionsOfInstrument(found.id());
        return new InstrumentDetail(
                found.id(),
                found.code(),
                facts,
                standing,
                facts == null ? null : named(facts.getSupersededBy(), day),
                version.map(InstrumentVersion::verification).orElse(null),
                on(versions, day),
                versions,
                facts == null
                        ? List.of()
                        : LibraryTree.of(rows.requirements(found.id(), day, standing))
                                .rows());
    }

    /** One requirement as of a day. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_VIEW)
    public RequirementDetail requirement(long id, LocalDate day) {
        Requirement found = library.requirement(id).orElseThrow(() -> new RuleViolation("library.unknown", id));
        Optional<RequirementVersion> version = library.asOf(id, day);
        RequirementFacts facts =
                version.map(each -> new RequirementFacts(each.facts())).orElse(null);
        InstrumentRow instrument = rows.instrument(found.instrumentId(), day);
        LibraryTree tree = LibraryTree.of(rows.requirements(found.instrumentId(), day, instrument.standing()));
        List<VersionRow> versions = rows.versionsOfRequirement(id);
        return new RequirementDetail(
                id,
                found.citation(),
                instrument,
                tree.above(id),
                tree.below(id),
                facts,
                facts == null
                        ? null
                        : LegalStanding.on(day, facts.getInForceFrom(), facts.getInForceTo())
                                .within(instrument.standing()),
                facts == null ? null : named(facts.getSupersededBy(), day),
                version.map(each -> concerned(each.applies())).orElse(List.of()),
                version.map(RequirementVersion::verification).orElse(null),
                on(versions, day),
                versions,
                pairs.of(id, day),
                pairs.ccis(found.citation()));
    }

    /** What happened to an instrument, latest first. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_VIEW)
    public HistoryPage instrumentHistory(String code, Long before) {
        return history.of(INSTRUMENT, known(code).id(), before);
    }

    /** What happened to a requirement, latest first. @throws RuleViolation {@code library.unknown} */
    @Requires(LIBRARY_VIEW)
    public HistoryPage requirementHistory(long id, Long before) {
        Requirement found = library.requirement(id).orElseThrow(() -> new RuleViolation("library.unknown", id));
        return history.of(REQUIREMENT, found.id(), before);
    }

    private Instrument known(String code) {
        return library.instrument(code).orElseThrow(() -> new RuleViolation("library.unknown", code));
    }

    /** What a code or a citation names, where the library has it. */
    private InstrumentDetail.Named named(String name, LocalDate day) {
        if (name == null) {
            return null;
        }
        Optional<Instrument> instrument = library.instrument(name);
        if (instrument.isPresent()) {
            InstrumentRow row = rows.instrument(instrument.get().id(), day);
            return new InstrumentDetail.Named(row.shortName(), name, true);
        }
        return library.cited(name).stream()
                .findFirst()
                .map(found -> new InstrumentDetail.Named(name, found.id().toString(), false))
                .orElse(new InstrumentDetail.Named(name, null, false));
    }

    private static VersionRow on(List<VersionRow> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> !each.from().isAfter(day)
                        && (each.to() == null || !each.to().isBefore(day)))
                .findFirst()
                .orElse(null);
    }

    static List<Concerned> concerned(Map<EntityKind, Force> applies) {
        return applies.entrySet().stream()
                .map(each -> new Concerned(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Concerned::kind))
                .toList();
    }
}
