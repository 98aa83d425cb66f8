package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.poamtracker.platform.RuleViolation;

/** Finds the requirement that somebody names, in a file or a form. */
@ApplicationScoped
class Citations {

    @Inject
    LibraryRepository library;

    /**
     * By citation, or by {@code CODE:citation} where several instruments have the same one.
     *
     * @throws RuleViolation {@code library.file-unknown}, {@code library.file-ambiguous}
     */
    Requirement find(String named) {
        int colon = named.indexOf(':');
        String citation = colon < 0 ? named.strip() : named.substring(colon + 1).strip();
        List<Requirement> found = library.cited(citation);
        if (colon >= 0) {
            Long instrument = library.instrument(named.substring(0, colon).strip())
                    .map(Instrument::id)
                    .orElse(null);
            found = found.stream()
                    .filter(each -> instrument != null && each.instrumentId() == instrument)
                    .toList();
        }
        if (found.size() != 1) {
            throw new RuleViolation(found.isEmpty() ? "library.file-unknown" : "library.file-ambiguous", named);
        }
        return found.get(0);
    }
}
