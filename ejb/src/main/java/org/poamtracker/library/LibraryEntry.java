package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;
import org.poamtracker.trail.FieldChange;

/**
 * One entry of a file and what becomes of it.
 *
 * @param place where it stands in the file; null where it stands only in the library
 * @param name its citation
 * @param heading what it is about
 * @param changes what it says otherwise than the library; none unless it is changed
 */
public record LibraryEntry(String place, String name, String heading, LibraryOutcome outcome, List<FieldChange> changes)
        implements Serializable {

    public LibraryEntry {
        changes = List.copyOf(changes);
    }

    /** One that is not changed. */
    LibraryEntry(String place, String name, String heading, LibraryOutcome outcome) {
        this(place, name, heading, outcome, List.of());
    }
}
