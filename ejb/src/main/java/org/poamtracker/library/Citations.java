package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.poamtracker.platform.RuleViolation;

/** Finds the requirement that somebody names in a form. */
@ApplicationScoped
class Citations {

    @Inject
    LibraryRepository library;

    @Inject
    CrosswalkRepository pairs;

    /**
     * By citation, or by {@code CODE:citation} where several instruments have the same one.
     *
     * @throws RuleViolation {@code library.file-unknown}, {@code library.file-ambiguous}
     */
    Requirement find(String named) {
        CitationBook book = CitationBook.of(pairs.cited(CitationBook.citation(named)));
        return library.requirement(book.find(named).id()).orElseThrow();
    }
}
