package org.poamtracker.bulk;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.job.JobContext;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.poam.BulkWrite;
import org.poamtracker.poam.BulkWritten;
import org.poamtracker.poam.PoamBulk;
import org.poamtracker.poam.PoamField;
import org.poamtracker.security.CurrentUser;
import org.poamtracker.security.Permission;
import org.poamtracker.security.Unscoped;

/** What the jobs of a change do, each in one transaction: all of it, with the job's end, or nothing. */
@ApplicationScoped
public class BulkSteps {

    private static final int AT_ONCE = 100;
    private static final String PROGRESS = "bulk.items";

    @Inject
    BulkRepository bulks;

    @Inject
    BulkEntryRepository entries;

    @Inject
    PoamBulk poams;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Finds out what would change; writes nothing but that. */
    @Transactional(REQUIRES_NEW)
    public void weigh(long id, JobContext job) {
        Bulk bulk = own(id);
        List<BulkEntry> waiting = entries.all(id);
        List<BulkEntry> weighed = new ArrayList<>();
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            job.progress(from, waiting.size(), PROGRESS);
            List<BulkEntry> some = waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()));
            List<BulkWritten> found = poams.weigh(some.stream()
                    .map(entry -> new BulkWrite(entry.poamId(), null, bulk.values()))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                weighed.add(some.get(i).with(found.get(i)));
            }
        }
        entries.write(id, weighed);
        bulk.weighed(weighed);
        job.complete();
    }

    /** Writes what was shown to change, and nothing else: an item that was changed meanwhile is left as it is. */
    @Transactional(REQUIRES_NEW)
    public void write(long id, JobContext job) {
        Map<PoamField, String> values = own(id).values();
        List<BulkEntry> all = replaced(id, "POAM_BULK_EDITED", job, entry -> values, BulkEntry::with);
        own(id).written(all, clock.instant()); // writing has cleared what was in memory
        job.complete();
    }

    /** Writes back what stood there before, where nothing else has changed since. */
    @Transactional(REQUIRES_NEW)
    public void undo(long id, JobContext job) {
        own(id);
        List<BulkEntry> all = replaced(id, "POAM_BULK_UNDONE", job, BulkSteps::before, BulkEntry::undone);
        own(id).undone(all);
        job.complete();
    }

    private interface Values {
        Map<PoamField, String> of(BulkEntry entry);
    }

    private interface Became {
        BulkEntry of(BulkEntry entry, BulkWritten written);
    }

    /** Writes on the items that are to change or have changed, and keeps what becomes of each. */
    private List<BulkEntry> replaced(long id, String action, JobContext job, Values values, Became became) {
        List<BulkEntry> all = new ArrayList<>(entries.all(id));
        List<BulkEntry> changing = all.stream()
                .filter(entry -> entry.outcome() == BulkOutcome.CHANGED)
                .toList();
        List<BulkWritten> written = poams.write(
                changing.stream()
                        .map(entry -> new BulkWrite(entry.poamId(), entry.version(), values.of(entry)))
                        .toList(),
                action,
                done -> job.progress(done, changing.size(), PROGRESS));
        for (int i = 0; i < changing.size(); i++) {
            all.set(changing.get(i).position() - 1, became.of(changing.get(i), written.get(i)));
        }
        entries.write(id, all);
        return all;
    }

    private static Map<PoamField, String> before(BulkEntry entry) {
        Map<PoamField, String> before = new HashMap<>();
        entry.changes().forEach(change -> before.put(change.field(), change.was()));
        return before;
    }

    @Unscoped("asks for the starter")
    private Bulk own(long id) {
        user.demand(Permission.POAM_EDIT);
        return bulks.take(id, user.personId()).orElseThrow(() -> new RuleViolation("bulk.unknown", id));
    }
}
