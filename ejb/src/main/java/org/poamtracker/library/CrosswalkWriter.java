package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.poamtracker.library.CitationBook.Cited;
import org.poamtracker.library.Incoming.IncomingLink;
import org.poamtracker.library.LibraryWriter.Bringing;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.trail.FieldChange;

/** Takes the pairs of a crosswalk file in. What the file does not name stays. */
@ApplicationScoped
class CrosswalkWriter {

    @Inject
    LibraryRepository library;

    @Inject
    CrosswalkRepository pairs;

    @Inject
    LinkTrail trail;

    /** What becomes of each pair, in the order of the file. */
    List<LibraryEntry> take(List<IncomingLink> links, Bringing bringing, List<LibraryFault> faults) {
        Taking taking = new Taking(bringing, faults);
        List<LibraryEntry> entries = new ArrayList<>();
        for (IncomingLink link : links) {
            LibraryEntry entry = taking.take(link);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** One file, compared with all pairs that there are. */
    private final class Taking {

        private final Bringing bringing;
        private final List<LibraryFault> faults;
        private final CitationBook book = CitationBook.of(pairs.cited());
        private final Map<Set<Long>, Crosswalk> known = new HashMap<>();
        private final Set<Set<Long>> seen = new HashSet<>();

        Taking(Bringing bringing, List<LibraryFault> faults) {
            this.bringing = bringing;
            this.faults = faults;
            pairs.all().forEach(pair -> known.put(Set.of(pair.fromId(), pair.toId()), pair));
        }

        /** What becomes of it; null where something is wrong with it. */
        LibraryEntry take(IncomingLink link) {
            Cited from = find(link, link.from());
            Cited to = find(link, link.to());
            if (from == null || to == null) {
                return null;
            }
            if (from.id() == to.id()) {
                faults.add(LibraryFault.at(link.place(), "library.linked-with-itself", link.from()));
                return null;
            }
            Set<Long> pair = Set.of(from.id(), to.id());
            if (!seen.add(pair)) {
                faults.add(LibraryFault.at(link.place(), "library.pair-twice", link.from(), link.to()));
                return null;
            }
            Crosswalk there = known.get(pair);
            return there == null ? add(link, from, to) : change(link, there);
        }

        private Cited find(IncomingLink link, String named) {
            try {
                return book.find(named);
            } catch (RuleViolation wrong) {
                faults.add(LibraryFault.at(link.place(), wrong.code(), named));
                return null;
            }
        }

        private LibraryEntry add(IncomingLink link, Cited from, Cited to) {
            if (bringing.writes()) {
                pairs.add(new Crosswalk(
                        from.id(), to.id(), new Recorded(bringing.origin(), link.reason(), bringing.act())));
                if (bringing.origin() == Origin.IMPORT) {
                    trail.linked(requirement(from.id()), requirement(to.id()), link.reason());
                }
            }
            return entry(link, LibraryOutcome.NEW, List.of());
        }

        private LibraryEntry change(IncomingLink link, Crosswalk there) {
            String before = there.reason();
            if (before.equals(link.reason())) {
                return entry(link, LibraryOutcome.UNCHANGED, List.of());
            }
            if (bringing.yieldsTo(there.recorded())) {
                return entry(link, LibraryOutcome.KEPT, List.of());
            }
            if (bringing.writes()) {
                there.reword(new Recorded(bringing.origin(), link.reason(), bringing.act()));
                trail.reworded(requirement(there.fromId()), requirement(there.toId()), before, link.reason());
            }
            return entry(link, LibraryOutcome.CHANGED, List.of(FieldChange.of("reason", before, link.reason())));
        }

        private LibraryEntry entry(IncomingLink link, LibraryOutcome outcome, List<FieldChange> changes) {
            return new LibraryEntry(link.place(), link.from() + " – " + link.to(), link.reason(), outcome, changes);
        }

        private Requirement requirement(long id) {
            return library.requirement(id).orElseThrow();
        }
    }
}
