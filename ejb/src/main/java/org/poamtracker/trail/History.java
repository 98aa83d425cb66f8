package org.poamtracker.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The history of one record, for the feature whose record it is. It asks for no permission and no reach: a feature calls
 * it after it has found the record within its reader's scope, and hands the page on.
 */
@ApplicationScoped
public class History {

    @Inject
    HistoryRepository history;

    /**
     * What happened to a record, newest first.
     *
     * @param subjectType as in {@link TrailEvent#on}
     * @param before {@link HistoryPage#older} of the slice read last, or null for the newest
     */
    public HistoryPage of(String subjectType, long subjectId, Long before) {
        return HistoryPage.of(history.rows(subjectType, subjectId, before, HistoryPage.SIZE + 1));
    }
}
