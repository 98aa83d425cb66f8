package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Keeps the library in memory for those who ask, and makes it anew once it has changed. */
@ApplicationScoped
public class AskShelf {

    @Inject
    AskRepository library;

    private AskIndex index;

    /** The library as it stands; made when it is first asked after a change. */
    synchronized AskIndex index() {
        if (index == null) {
            index = new AskIndex(library.entries());
        }
        return index;
    }

    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryChanged changed) {
        index = null;
    }
}
