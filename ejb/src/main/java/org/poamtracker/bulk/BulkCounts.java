package org.poamtracker.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** How many items come to what. */
@Embeddable
public class BulkCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "ITEMS", nullable = false)
    private int all;

    @Column(name = "CHANGED_ITEMS", nullable = false)
    private int changed;

    @Column(name = "UNCHANGED_ITEMS", nullable = false)
    private int unchanged;

    @Column(name = "REFUSED_ITEMS", nullable = false)
    private int refused;

    @Column(name = "UNDONE_ITEMS", nullable = false)
    private int undone;

    @Column(name = "KEPT_ITEMS", nullable = false)
    private int kept;

    protected BulkCounts() {}

    BulkCounts(List<BulkEntry> entries) {
        all = entries.size();
        changed = count(entries, BulkOutcome.CHANGED);
        unchanged = count(entries, BulkOutcome.UNCHANGED);
        refused = count(entries, BulkOutcome.REFUSED);
        undone = count(entries, BulkOutcome.UNDONE);
        kept = count(entries, BulkOutcome.KEPT);
    }

    private static int count(List<BulkEntry> entries, BulkOutcome outcome) {
        return (int)
                entries.stream().filter(entry -> entry.outcome() == outcome).count();
    }

    /** How many come to this; null for all. */
    public int of(BulkOutcome outcome) {
        return outcome == null
                ? all
                : switch (outcome) {
                    case WAITING -> all - changed - unchanged - refused - undone - kept;
                    case CHANGED -> changed;
                    case UNCHANGED -> unchanged;
                    case REFUSED -> refused;
                    case UNDONE -> undone;
                    case KEPT -> kept;
                };
    }
}
