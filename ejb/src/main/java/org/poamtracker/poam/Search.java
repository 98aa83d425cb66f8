package org.poamtracker.poam;

import java.util.Comparator;
import java.util.List;
import org.poamtracker.platform.Sql;

/**
 * What a reader's words ask for: items that have all of them.
 *
 * @param words one for each word typed, the rarest first; empty where nothing was asked
 */
record Search(List<Word> words) {

    /**
     * As many entries of a word as may be compared with the other words asked for. Of commoner words one item in twenty or so
     * has one, and a walk in the order of the list meets a page of them soon.
     */
    static final int RARE = 6000;

    Search {
        words = words.stream().sorted(Comparator.comparingLong(Word::items)).toList();
    }

    /** Nothing asked. */
    static Search none() {
        return new Search(List.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether some word stands in no item at all. */
    boolean findsNothing() {
        return words.stream().anyMatch(word -> word.items() == 0);
    }

    /** Whether so few items have one of the words that they can be found by it. */
    boolean isRare() {
        return !isEmpty() && words.get(0).items() <= RARE;
    }

    /** Whether too many items may have all of the words to count them. */
    boolean isCommon() {
        return !isEmpty() && !isRare();
    }

    /** Finds the items that have all words by the rarest of them, perhaps more than once; items are read when they have all. */
    Sql finds() {
        return Sql.of(" FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID + 0 WHERE ")
                .add(words.get(0).in("w"))
                .add(demanded(words.subList(1, words.size()), "w.POAM_ID"));
    }

    /** Demands every word, row by row. */
    Sql demanded() {
        return demanded(words, "p.ID");
    }

    private static Sql demanded(List<Word> words, String item) {
        Sql all = new Sql();
        words.forEach(word -> all.add(" AND EXISTS (SELECT 1 FROM POAM_WORD x WHERE x.POAM_ID = " + item + " AND ")
                .add(word.in("x"))
                .add(")"));
        return all;
    }

    /**
     * One word typed.
     *
     * @param text in lower case
     * @param beginning whether longer words that begin with it are meant as well
     * @param items in how many places it stands, counted up to {@link #RARE} and one more
     */
    record Word(String text, boolean beginning, long items) {

        /** That a row of the index is this word. */
        Sql in(String alias) {
            return beginning
                    ? Sql.of(alias + ".WORD >= ? AND " + alias + ".WORD < ?", text, text + Character.MAX_VALUE)
                    : Sql.of(alias + ".WORD = ?", text);
        }
    }
}
