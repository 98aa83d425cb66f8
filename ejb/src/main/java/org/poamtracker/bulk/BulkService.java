package org.poamtracker.bulk;

import static org.poamtracker.security.Permission.POAM_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.poamtracker.job.Jobs;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.PoamBulk;
import org.poamtracker.poam.PoamRow;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Requires;

/** Changing many items at once (POAM-14): chosen, weighed, written, undone. A change is its starter's alone. */
@Stateless
public class BulkService {

    /** How many items one change takes. */
    public static final int MOST = 1000;

    private static final int LATEST = 5;

    @Inject
    BulkRepository bulks;

    @Inject
    BulkEntryRepository entries;

    @Inject
    PoamBulk poams;

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** What was chosen. @throws RuleViolation {@code poam.unknown} where one of the ids is out of the caller's reach */
    @Requires(POAM_EDIT)
    public BulkSelection selected(SelectItems which) {
        List<Long> ids = which.ids().isEmpty() ? poams.matching(which.filter(), MOST + 1) : which.ids();
        boolean more = ids.size() > MOST;
        List<Long> taken = more ? ids.subList(0, MOST) : ids;
        Set<Long> agencies = new HashSet<>(poams.agencies(taken).values());
        return new BulkSelection(
                taken, more, agencies.size() == 1 ? agencies.iterator().next() : null);
    }

    /**
     * Starts to weigh what setting these values would do; returns the id of the change.
     *
     * @throws RuleViolation {@code bulk.nothing-chosen}, {@code bulk.too-many}, {@code bulk.nothing-set}, {@code poam.bulk-value}
     */
    @Requires(POAM_EDIT)
    public long start(StartBulk start) {
        BulkSelection selection = selected(start.which());
        if (selection.ids().isEmpty()) {
            throw new RuleViolation("bulk.nothing-chosen");
        }
        if (selection.more()) {
            throw new RuleViolation("bulk.too-many", MOST);
        }
        if (start.values().isEmpty()) {
            throw new RuleViolation("bulk.nothing-set");
        }
        poams.demand(start.values());
        List<Long> ids = selection.ids();
        List<BulkEntry> waiting = IntStream.range(0, ids.size())
                .mapToObj(at -> BulkEntry.waiting(at + 1, ids.get(at)))
                .toList();
        Bulk bulk = new Bulk(user.personId(), start.values(), waiting, clock.instant());
        bulks.add(bulk);
        entries.write(bulk.id(), waiting);
        work(bulk, BulkWeighWork.KIND);
        return bulk.id();
    }

    /** One change. @throws RuleViolation {@code bulk.unknown} where it is not the caller's */
    @Requires(POAM_EDIT)
    public BulkRow show(long id) {
        return own(id).row(clock.instant());
    }

    /** The caller's latest changes. */
    @Requires(POAM_EDIT)
    public List<BulkRow> latest() {
        return bulks.latest(user.personId(), LATEST).stream()
                .map(bulk -> bulk.row(clock.instant()))
                .toList();
    }

    /**
     * What becomes of some of its items, in the order of the selection; of items that the caller reaches no longer nothing.
     *
     * @param outcome those that come to this; null for all
     * @param first the ordinal of the first, from 1
     */
    @Requires(POAM_EDIT)
    public List<BulkEntry> entries(long id, BulkOutcome outcome, int first, int size) {
        List<BulkEntry> slice = entries.slice(own(id).id(), outcome, first, size);
        Map<Long, PoamRow> rows =
                poams.rows(slice.stream().map(BulkEntry::poamId).toList());
        List<BulkEntry> shown = new ArrayList<>();
        for (BulkEntry entry : slice) {
            PoamRow row = rows.get(entry.poamId());
            shown.add(
                    row == null
                            ? new BulkEntry(entry.position(), 0, entry.outcome(), null, List.of(), List.of(), null)
                            : entry.with(row));
        }
        return shown;
    }

    /** Says yes to what was weighed. @throws RuleViolation {@code bulk.wrong-step}, {@code bulk.nothing-to-do} */
    @Requires(POAM_EDIT)
    public void accept(long id) {
        Bulk bulk = taken(id);
        bulk.accept();
        work(bulk, BulkWriteWork.KIND);
    }

    /** Decides against it. */
    @Requires(POAM_EDIT)
    public void discard(long id) {
        taken(id).discard();
    }

    /** Takes it back. @throws RuleViolation {@code bulk.too-late} after ten minutes */
    @Requires(POAM_EDIT)
    public void undo(long id) {
        Bulk bulk = taken(id);
        bulk.undo(clock.instant());
        work(bulk, BulkUndoWork.KIND);
    }

    private void work(Bulk bulk, String kind) {
        bulk.workedBy(jobs.start(kind, Map.of("bulk", String.valueOf(bulk.id()))));
    }

    private Bulk own(long id) {
        Bulk bulk = bulks.own(id, user.personId()).orElseThrow(() -> unknown(id));
        settle(bulk);
        return bulk;
    }

    private Bulk taken(long id) {
        Bulk bulk = bulks.take(id, user.personId()).orElseThrow(() -> unknown(id));
        settle(bulk);
        return bulk;
    }

    /** A job that was stopped, failed, or is long forgotten wrote nothing, and its change stands where it stood before. */
    private void settle(Bulk bulk) {
        if (bulk.state().isWorking() && (bulk.jobId() == null || !jobs.isGoingOn(bulk.jobId()))) {
            bulk.settle();
        }
    }

    private static RuleViolation unknown(long id) {
        return new RuleViolation("bulk.unknown", id);
    }
}
