package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poamtracker.library.Incoming.IncomingInstrument;
import org.poamtracker.library.Incoming.IncomingRequirement;
import org.poamtracker.platform.Act;
import org.poamtracker.trail.FieldChange;
import org.poamtracker.trail.Trail;
import org.poamtracker.trail.TrailEvent;

/** Compares what a file holds with what is there, and writes what is new or changed (LIB-4). */
@ApplicationScoped
class LibraryWriter {

    @Inject
    LibraryRepository library;

    @Inject
    Trail trail;

    @Inject
    Event<LibraryChanged> changed;

    /**
     * Who brings a file.
     *
     * @param reason kept with each version
     * @param writes false for a preview, which leaves everything as it is
     */
    record Bringing(Origin origin, String reason, Act act, boolean writes) {

        Recorded recorded() {
            return new Recorded(origin, reason, act);
        }

        /** What comes with the product stays behind what a person has written. */
        boolean yieldsTo(Recorded written) {
            return origin == Origin.PACK && written.origin() != Origin.PACK;
        }
    }

    /** What becomes of an instrument and of each of its requirements, in the order of the file. */
    List<LibraryEntry> take(IncomingInstrument incoming, Bringing bringing) {
        List<LibraryEntry> entries = new ArrayList<>();
        Optional<Instrument> known = library.instrument(incoming.code());
        entries.add(known.map(there -> change(there, incoming, bringing))
                .orElseGet(() -> entry(incoming, LibraryOutcome.NEW, List.of())));
        Long instrumentId = known.map(Instrument::id).orElse(null);
        if (known.isEmpty() && bringing.writes()) {
            Instrument made = new Instrument(incoming.code());
            library.add(made);
            library.add(new InstrumentVersion(
                    made.id(), incoming.facts(), incoming.facts().getInForceFrom(), bringing.recorded()));
            instrumentId = made.id();
        }
        new Tree(instrumentId, bringing).take(incoming.requirements(), entries);
        if (bringing.writes()) {
            keep(instrumentId, incoming, entries);
        }
        return entries;
    }

    private static LibraryEntry entry(IncomingInstrument incoming, LibraryOutcome outcome, List<FieldChange> changes) {
        return new LibraryEntry(
                incoming.place(), incoming.code(), incoming.facts().getTitle(), outcome, changes);
    }

    private LibraryEntry change(Instrument there, IncomingInstrument incoming, Bringing bringing) {
        InstrumentVersion latest = library.latest(there);
        List<FieldChange> changes = latest.changesTo(incoming.facts());
        if (changes.isEmpty()) {
            return entry(incoming, LibraryOutcome.UNCHANGED, changes);
        }
        if (bringing.yieldsTo(latest.recorded())) {
            return entry(incoming, LibraryOutcome.KEPT, List.of());
        }
        if (bringing.writes()) {
            LocalDate from = next(bringing.act().day(), latest.validFrom());
            library.add(latest.succeededBy(incoming.facts(), from, bringing.recorded()));
        }
        return entry(incoming, LibraryOutcome.CHANGED, changes);
    }

    /** Today, or the day after a version that began only today or begins later. */
    private static LocalDate next(LocalDate wanted, LocalDate latest) {
        return wanted.isAfter(latest) ? wanted : latest.plusDays(1);
    }

    private void keep(long instrumentId, IncomingInstrument incoming, List<LibraryEntry> entries) {
        Map<LibraryOutcome, Long> counts =
                entries.stream().collect(Collectors.groupingBy(LibraryEntry::outcome, Collectors.counting()));
        if (counts.containsKey(LibraryOutcome.NEW) || counts.containsKey(LibraryOutcome.CHANGED)) {
            trail.append(TrailEvent.of("LIBRARY_INSTRUMENT_LOADED")
                    .on(LibraryService.INSTRUMENT, instrumentId, incoming.code())
                    .note(counts.getOrDefault(LibraryOutcome.NEW, 0L) + " new, "
                            + counts.getOrDefault(LibraryOutcome.CHANGED, 0L) + " changed"));
            changed.fire(new LibraryChanged());
        }
    }

    /** The requirements of one instrument while a file is taken in. */
    private final class Tree {

        private final Long instrumentId;
        private final Bringing bringing;
        private final Map<String, Requirement> known = new LinkedHashMap<>();
        private final Map<Long, RequirementVersion> latest = new HashMap<>();
        private final Set<Long> unwritten = new HashSet<>();
        private int position;

        Tree(Long instrumentId, Bringing bringing) {
            this.instrumentId = instrumentId;
            this.bringing = bringing;
            if (instrumentId != null) {
                library.requirements(instrumentId).forEach(each -> known.put(each.citation(), each));
                library.latestOf(instrumentId).forEach(each -> latest.put(each.requirementId(), each));
            }
        }

        void take(List<IncomingRequirement> incoming, List<LibraryEntry> entries) {
            Map<String, Requirement> absent = new LinkedHashMap<>(known);
            for (IncomingRequirement each : incoming) {
                position += Requirement.STEP;
                absent.remove(each.citation());
                Requirement there = known.get(each.citation());
                entries.add(there == null ? add(each) : change(there, each));
            }
            for (Requirement each : absent.values()) {
                String heading = latest.get(each.id()).facts().getHeading();
                entries.add(new LibraryEntry(null, each.citation(), heading, LibraryOutcome.ABSENT));
            }
        }

        private LibraryEntry entry(IncomingRequirement incoming, LibraryOutcome outcome, List<FieldChange> changes) {
            return new LibraryEntry(
                    incoming.place(),
                    incoming.citation(),
                    incoming.latest().facts().getHeading(),
                    outcome,
                    changes);
        }

        private LibraryEntry add(IncomingRequirement incoming) {
            if (bringing.writes()) {
                Requirement made = new Requirement(instrumentId, parent(incoming), position, incoming.citation());
                library.add(made);
                known.put(made.citation(), made);
                unwritten.add(made.id());
                RequirementVersion version = null;
                for (Wording wording : incoming.wordings()) {
                    version = version == null
                            ? new RequirementVersion(made, wording, bringing.recorded())
                            : version.succeededBy(wording, bringing.recorded());
                    library.add(version);
                }
            }
            return entry(incoming, LibraryOutcome.NEW, List.of());
        }

        /** The id of what it belongs to, written by now: the table takes no child before its parent. */
        private Long parent(IncomingRequirement incoming) {
            if (incoming.parent() == null) {
                return null;
            }
            Long parent = known.get(incoming.parent()).id();
            if (unwritten.contains(parent)) {
                library.flush(incoming.citation());
                unwritten.clear();
            }
            return parent;
        }

        private LibraryEntry change(Requirement there, IncomingRequirement incoming) {
            RequirementVersion version = latest.get(there.id());
            Wording wording = incoming.latest();
            if (bringing.writes()) {
                there.moveTo(position);
            }
            List<FieldChange> changes = version.changesTo(wording);
            if (changes.isEmpty()) {
                return entry(incoming, LibraryOutcome.UNCHANGED, changes);
            }
            if (bringing.yieldsTo(version.recorded())) {
                return entry(incoming, LibraryOutcome.KEPT, List.of());
            }
            if (bringing.writes()) {
                boolean later = wording.from().isAfter(version.validFrom());
                LocalDate from = later ? wording.from() : next(bringing.act().day(), version.validFrom());
                Wording next = new Wording(wording.facts(), wording.applies(), from);
                library.add(version.succeededBy(next, bringing.recorded()));
            }
            return entry(incoming, LibraryOutcome.CHANGED, changes);
        }
    }
}
