package org.poamtracker.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

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

    @Column(name = "REPEATING_ROWS", nullable = false)
    private int repeating;

    @Column(name = "LINKED_ROWS", nullable = false)
    private int linked;

    /** Counts one row. */
    void add(IntakeEntry entry) {
        switch (entry.outcome()) {
            case NEW -> fresh++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
        if (!entry.lacks().isEmpty()) {
            incomplete++;
        }
        if (!entry.repeats().isEmpty()) {
            repeating++;
        }
    }

    /** So many rows are to be linked to what they repeat. */
    void link(int rows) {
        linked = rows;
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

    /** New rows that seem to repeat something closed. */
    public int getRepeating() {
        return repeating;
    }

    /** Rows that are to be linked to the closed item that they repeat. */
    public int getLinked() {
        return linked;
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
