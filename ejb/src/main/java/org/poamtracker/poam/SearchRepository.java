package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.poamtracker.platform.Sql;
import org.poamtracker.poam.Search.Word;
import org.poamtracker.security.Unscoped;

/** Finds out by which of a reader's words items are best found. */
@ApplicationScoped
@Unscoped("how common words are steers a search and is shown to nobody; what is found is read within reach")
class SearchRepository {

    /** So many words may begin as the last one does for each to be followed by itself. */
    private static final int MOST_ENDINGS = 8;

    /** Less than all that words are made of. {@code > word} instead makes H2 read all entries of the word before the next one. */
    private static final String JUST_AFTER = " ";

    /** How many words of a question are looked at. */
    private static final int MOST_WORDS = 8;

    /** So few items are each looked at, in any order. Tests lower it. */
    int few = 500;

    /** In other orders than the usual one the index of words does not help, so more are looked at. */
    int fewInOtherOrders = 6000;

    @PersistenceContext
    EntityManager em;

    /** What these words ask for; the last one may be the beginning of one. Nothing is asked when there is no word in it. */
    Search resolve(String text, PoamSort order) {
        List<String> asked = text == null
                ? List.of()
                : Words.asked(text).stream().limit(MOST_WORDS).toList();
        int limit = order == PoamSort.DUE ? few : fewInOtherOrders;
        List<Met> met = new ArrayList<>();
        for (String word : asked) {
            met.add(meet(word, met.size() == asked.size() - 1, limit));
        }
        List<Word> words = met.stream().map(Met::word).toList();
        Optional<Word> rarest = words.stream().min(Comparator.comparingLong(Word::items));
        if (rarest.isEmpty() || rarest.get().items() <= limit) {
            return new Search(words, rarest.orElse(null), List.of());
        }
        return order == PoamSort.DUE ? led(met) : new Search(words, null, List.of());
    }

    /** Follows a word in the order of lists, as far as items are few; of two words the one that got further is rarer. */
    private Met meet(String text, boolean beginning, int limit) {
        Word word = new Word(text, beginning, 0);
        List<String> places = Sql.of("SELECT w.PHASE, w.DUE_ON, w.POAM_ID FROM POAM_WORD w WHERE ")
                .add(word.in("w"))
                .add(" ORDER BY w.WORD, w.PHASE, w.DUE_ON, w.POAM_ID")
                .add(" FETCH FIRST " + (limit + 1) + " ROWS ONLY")
                .list(em, row -> row.getInt(1) + row.getString(2));
        return new Met(new Word(text, beginning, places.size()), places.isEmpty() ? "" : places.get(places.size() - 1));
    }

    /** Where one word only begins like the last one, that word is meant. The rarest whole word leads. */
    private Search led(List<Met> met) {
        int last = met.size() - 1;
        if (met.get(last).word().beginning()) {
            met.set(last, meant(met.get(last)));
        }
        List<String> leads = met.stream()
                .filter(one -> !one.word().beginning())
                .max(Comparator.comparing(Met::furthest))
                .map(one -> List.of(one.word().text()))
                .orElseGet(() -> endings(met.get(last).word(), MOST_ENDINGS));
        return new Search(met.stream().map(Met::word).toList(), null, leads);
    }

    private Met meant(Met beginning) {
        List<String> only = endings(beginning.word(), 1);
        return only.isEmpty()
                ? beginning
                : new Met(new Word(only.get(0), false, beginning.word().items()), beginning.furthest());
    }

    /** All words that begin like this one, or none where they are more than so many. */
    private List<String> endings(Word word, int most) {
        List<String> found = new ArrayList<>();
        for (Optional<String> next = next(word.text(), word);
                next.isPresent();
                next = next(next.get() + JUST_AFTER, word)) {
            if (found.size() == most) {
                return List.of();
            }
            found.add(next.get());
        }
        return found;
    }

    private Optional<String> next(String from, Word word) {
        return Sql.of("SELECT w.WORD FROM POAM_WORD w WHERE w.WORD >= ? AND w.WORD < ?", from, word.beyond())
                .add(" ORDER BY w.WORD, w.PHASE, w.DUE_ON, w.POAM_ID FETCH FIRST 1 ROWS ONLY")
                .first(em, row -> row.getString(1));
    }

    /**
     * A word and where it was left.
     *
     * @param furthest phase and day of the last item that was met
     */
    private record Met(Word word, String furthest) {}
}
