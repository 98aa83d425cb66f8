package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Sql;

/**
 * What a reader's words ask for: items that have all of them.
 *
 * @param words one for each word typed; empty where nothing was asked
 * @param rare the word that fewest items have, if they are few enough to look at each; else null
 * @param leads where no word is rare: words as they stand in items, one of which each item meant has; empty where none is known
 */
record Search(List<Word> words, Word rare, List<String> leads) {

    /** Nothing asked. */
    static Search none() {
        return new Search(List.of(), null, List.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether some word stands in no item at all. */
    boolean findsNothing() {
        return rare != null && rare.items() == 0;
    }

    boolean isRare() {
        return rare != null;
    }

    /** Whether too many items may have all of the words to count them. */
    boolean isCommon() {
        return !isEmpty() && !isRare();
    }

    /** Finds the items that have all words by the rare one, perhaps more than once; items are read when they have all. */
    Sql finds() {
        return Sql.of(" FROM POAM_WORD w JOIN POAM p ON p.ID = w.POAM_ID + 0 WHERE ")
                .add(rare.in("w"))
                .add(demanded("w.POAM_ID"));
    }

    /** Demands every word, row by row. */
    Sql demanded(String item) {
        return demanded(words, item);
    }

    /** Demands the words other than the one that leads to a row. Whole words stand near it in the index. */
    Sql besides(String lead) {
        Sql all = new Sql();
        List<Word> asked = new ArrayList<>();
        for (Word word : words) {
            if (word.beginning()) {
                asked.add(word);
            } else if (!word.text().equals(lead)) {
                all.add(
                        " AND EXISTS (SELECT 1 FROM POAM_WORD x WHERE x.WORD = ? AND x.PHASE = w.PHASE AND x.DUE_ON = w.DUE_ON"
                                + " AND x.POAM_ID = w.POAM_ID)",
                        word.text());
            }
        }
        return all.add(demanded(asked, "w.POAM_ID"));
    }

    private static Sql demanded(List<Word> words, String item) {
        Sql all = new Sql();
        if (!words.isEmpty()) {
            all.add(" AND EXISTS (SELECT 1 FROM POAM_WORDS x WHERE x.POAM_ID = " + item);
            words.forEach(word ->
                    all.add(" AND (INSTR(x.WORDS, ?) > 0 OR INSTR(x.MORE, ?) > 0)", word.framed(), word.framed()));
            all.add(")");
        }
        return all;
    }

    /**
     * One word typed.
     *
     * @param text in lower case
     * @param beginning whether longer words that begin with it are meant as well
     * @param items in how many places it stands, as far as they were counted
     */
    record Word(String text, boolean beginning, long items) {

        /** That a row of the index is this word. */
        Sql in(String alias) {
            return beginning
                    ? Sql.of(alias + ".WORD >= ? AND " + alias + ".WORD < ?", text, beyond())
                    : Sql.of(alias + ".WORD = ?", text);
        }

        /** What comes after all words that begin with this one. */
        String beyond() {
            return text + Character.MAX_VALUE;
        }

        /** How it stands among an item's words. */
        private String framed() {
            return beginning ? " " + text : " " + text + " ";
        }
    }
}
