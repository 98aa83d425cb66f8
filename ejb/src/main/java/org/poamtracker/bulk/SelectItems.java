package org.poamtracker.bulk;

import java.util.List;
import org.poamtracker.poam.PoamFilter;

/**
 * Which items are meant.
 *
 * @param ids chosen one by one; empty for all that match
 * @param filter what matches, where none are chosen
 */
public record SelectItems(List<Long> ids, PoamFilter filter) {

    public SelectItems {
        ids = ids.stream().distinct().toList();
    }
}
