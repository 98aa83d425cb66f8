package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Finds out how common a reader's words are. */
@ApplicationScoped
@Unscoped("how common words are steers a search and is shown to nobody; what is found is read within reach")
class SearchRepository {

    /** How many words of a question are looked at. */
    private static final int MOST_WORDS = 8;

    @PersistenceContext
    EntityManager em;

    /** What these words ask for; the last one may be the beginning of one. Nothing is asked when there is no word in it. */
    Search resolve(String text) {
        if (text == null) {
            return Search.none();
        }
        List<String> asked = Words.asked(text).stream().limit(MOST_WORDS).toList();
        List<Search.Word> words = new ArrayList<>();
        for (String word : asked) {
            words.add(counted(word, word.equals(asked.get(asked.size() - 1))));
        }
        return new Search(words);
    }

    private Search.Word counted(String text, boolean beginning) {
        Search.Word word = new Search.Word(text, beginning, 0);
        long items = Sql.of("SELECT COUNT(*) FROM (SELECT w.POAM_ID FROM POAM_WORD w WHERE ")
                .add(word.in("w"))
                .add(" FETCH FIRST " + (Search.RARE + 1) + " ROWS ONLY)")
                .number(em);
        return new Search.Word(text, beginning, items);
    }
}
