package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.library.Incoming.IncomingLink;
import org.poamtracker.library.LibraryWriter.Bringing;
import org.poamtracker.platform.RuleViolation;

/** Takes the pairs of a crosswalk file in. */
@ApplicationScoped
class CrosswalkWriter {

    @Inject
    Citations citations;

    @Inject
    CrosswalkRepository pairs;

    /** What becomes of each pair; pairs that are there stay as they are. */
    List<LibraryEntry> take(List<IncomingLink> links, Bringing bringing, List<LibraryFault> faults) {
        List<LibraryEntry> entries = new ArrayList<>();
        for (IncomingLink link : links) {
            Long from = find(link, link.from(), faults);
            Long to = find(link, link.to(), faults);
            if (from == null || to == null) {
                continue;
            }
            if (from.equals(to)) {
                faults.add(LibraryFault.at(link.place(), "library.linked-with-itself", link.from()));
                continue;
            }
            boolean known = pairs.exists(from, to);
            if (!known && bringing.writes()) {
                pairs.add(new Crosswalk(from, to, new Recorded(bringing.origin(), link.reason(), bringing.act())));
            }
            entries.add(new LibraryEntry(
                    link.place(),
                    link.from() + " – " + link.to(),
                    link.reason(),
                    known ? LibraryOutcome.UNCHANGED : LibraryOutcome.NEW));
        }
        return entries;
    }

    private Long find(IncomingLink link, String named, List<LibraryFault> faults) {
        try {
            return citations.find(named).id();
        } catch (RuleViolation wrong) {
            faults.add(LibraryFault.at(link.place(), wrong.code(), named));
            return null;
        }
    }
}
