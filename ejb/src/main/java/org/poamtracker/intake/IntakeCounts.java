package org.poamtracker.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.poamtracker.poam.Weighed;

/** How many rows become what. */
@Embeddable
public class IntakeCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "NEW_ROWS", nullable = false)
    private int fresh;

    @Column(name = "CHANGED_ROWS", nullable = false)
    private int changed;

    @Column(name = "UNCHANGED_ROWS", nullable = false)
    private int unchanged;

    @Column(name = "REFUSED_ROWS", nullable = false)
    private int refused;

    @Column(name = "INCOMPLETE_ROWS", nullable = false)
    private int incomplete;

    /** Counts one row. */
    void add(Weighed weighed) {
        switch (weighed.outcome()) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
        if (!weighed.lacks().isEmpty()) {
            incomplete++;
        }
    }

    /** Whether both say the same: what was promised is what would be done. */
    boolean sameAs(IntakeCounts other) {
        return fresh == other.fresh
                && changed == other.changed
                && unchanged == other.unchanged
                && refused == other.refused;
    }

    /** Rows that become new items. */
    public int getFresh() {
        return fresh;
    }

    /** Rows that change an item. */
    public int getChanged() {
        return changed;
    }

    /** Rows that say what is there already. */
    public int getUnchanged() {
        return unchanged;
    }

    /** Rows that are refused. */
    public int getRefused() {
        return refused;
    }

    /** New rows that still lack something to be submitted. */
    public int getIncomplete() {
        return incomplete;
    }

    /** All rows. */
    public int getTotal() {
        return fresh + changed + unchanged + refused;
    }

    /** Rows that would be written. */
    public int getAccepted() {
        return fresh + changed;
    }
}
