package org.poamtracker.poam;

import static org.poamtracker.security.Permission.POAM_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.poamtracker.platform.KeyPage;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/**
 * What a reader sees in a list, for a file (POAM-15). It comes batch by batch, each in a transaction of its own, so that a
 * slow download holds no connection and any number of rows takes no memory.
 */
@Stateless
public class PoamExportService {

    /** How many rows a batch has: few enough that each is soon found among the ids asked for. */
    public static final int BATCH = 100;

    /** How many chosen items are taken at once. */
    private static final int MOST_CHOSEN = PoamQuery.MOST;

    @Inject
    ExportRepository exports;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The rows of one batch; {@link KeyPage#next} says where to go on, {@link KeyPage#total} says nothing. */
    @Requires(POAM_VIEW)
    public KeyPage<ExportRow> batch(PoamQuery query) {
        return exports.batch(query, user.scope(POAM_VIEW), LocalDate.now(clock));
    }

    /** The items chosen one by one, as far as they are within reach; 500 of them at most. */
    @Requires(POAM_VIEW)
    public List<ExportRow> chosen(Collection<Long> ids) {
        return exports.chosen(ids.stream().limit(MOST_CHOSEN).toList(), user.scope(POAM_VIEW), LocalDate.now(clock));
    }
}
