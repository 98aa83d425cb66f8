package org.poamtracker.library;

import java.io.Serializable;
import java.util.List;

/**
 * What a file that somebody brought comes to now, entry by entry.
 *
 * @param entries what is in it, and what the library has beside it; none once it was decided about
 * @param faults what is wrong with it, with its place; where there is one, it cannot be taken (LIB-5)
 */
public record ImportPreview(ImportRow file, List<LibraryEntry> entries, List<LibraryFault> faults)
        implements Serializable {

    public ImportPreview {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /** The entries that come to this. */
    public List<LibraryEntry> of(LibraryOutcome outcome) {
        return entries.stream().filter(each -> each.outcome() == outcome).toList();
    }

    /** Whether it can be taken: nothing is wrong with it, and something would be new or changed. */
    public boolean isAcceptable() {
        return file.state() == ImportState.PREVIEWED
                && faults.isEmpty()
                && entries.stream()
                        .anyMatch(each ->
                                each.outcome() == LibraryOutcome.NEW || each.outcome() == LibraryOutcome.CHANGED);
    }

    /** A mark of all that it shows: another one where something else has become of it meanwhile. */
    public String mark() {
        StringBuilder all = new StringBuilder();
        entries.forEach(each -> all.append(each.name())
                .append(each.outcome().name())
                .append(each.changes())
                .append('\n'));
        return Integer.toHexString(all.toString().hashCode());
    }
}
