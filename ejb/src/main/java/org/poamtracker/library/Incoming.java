package org.poamtracker.library;

import java.util.List;
import java.util.Map;

/**
 * What a file holds, whatever its format.
 *
 * @param instruments with what each asks for
 * @param links pairs of a crosswalk
 * @param faults everything wrong with the file, in its order; where there is one, nothing of it is taken
 */
record Incoming(List<IncomingInstrument> instruments, List<IncomingLink> links, List<LibraryFault> faults) {

    /**
     * An instrument, and its requirements in the order of the file, parents before their children.
     *
     * @param catalogue the name of the file that holds its requirements, or null where they stand here
     */
    record IncomingInstrument(
            String place,
            String code,
            InstrumentFacts facts,
            Map<EntityKind, Force> applies,
            String catalogue,
            List<IncomingRequirement> requirements) {}

    /**
     * A requirement with each wording that it had, the oldest first.
     *
     * @param parent the citation of what it belongs to, or null
     */
    record IncomingRequirement(String place, String citation, String parent, List<Wording> wordings) {

        Wording latest() {
            return wordings.get(wordings.size() - 1);
        }
    }

    /** A pair of requirements by their citations. */
    record IncomingLink(String place, String from, String to, String reason) {}
}
