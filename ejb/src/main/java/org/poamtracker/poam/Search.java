package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.poamtracker.platform.Sql;

/**
 * What a reader's words mean: for each of them the words of the index that it stands for, and how many items have one.
 *
 * @param groups one for each word typed, the rarest first; empty where nothing was asked
 */
record Search(List<Group> groups) {

    /** As far as the items with a word are counted, to tell rare words from common ones. */
    static final int RARE = 1000;

    Search {
        groups = groups.stream().sorted(Comparator.comparingLong(Group::items)).toList();
    }

    /** Nothing asked. */
    static Search none() {
        return new Search(List.of());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Whether some word stands in no item at all. */
    boolean findsNothing() {
        return groups.stream().anyMatch(group -> group.words().isEmpty());
    }

    Group rarest() {
        return groups.get(0);
    }

    /** Demands every group but the first of these, row by row. */
    Sql exceptFirst(int leftOut) {
        Sql all = new Sql();
        groups.stream().skip(leftOut).forEach(group -> all.add(group.exists()));
        return all;
    }

    /**
     * The words of the index that one typed word stands for: itself and, for the last one, what it is the beginning of.
     *
     * @param items how many items have one of them, counted up to {@link #RARE} and one more
     */
    record Group(List<String> words, long items) {

        boolean isRare() {
            return items <= RARE;
        }

        /** One question for each word: an IN would read all items of all words instead of this item's. */
        Sql exists() {
            List<Sql> each = new ArrayList<>();
            for (String word : words) {
                each.add(Sql.of("EXISTS (SELECT 1 FROM POAM_WORD x WHERE x.WORD = ? AND x.POAM_ID = p.ID)", word));
            }
            return Sql.of(" AND (").join(" OR ", each).add(")");
        }
    }
}
