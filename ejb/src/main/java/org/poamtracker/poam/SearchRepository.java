package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Finds the words of the index that a reader's words stand for. */
@ApplicationScoped
@Unscoped("words and how common they are steer a search and are shown to nobody; what is found is read within reach")
class SearchRepository {

    /** How many words the beginning of one may stand for. */
    private static final int COMPLETIONS = 20;

    /** How many words of a question are looked at. */
    private static final int MOST_WORDS = 8;

    @PersistenceContext
    EntityManager em;

    /** What these words stand for; nothing asked when there is no word in it. */
    Search resolve(String text) {
        if (text == null) {
            return Search.none();
        }
        List<String> asked = Words.asked(text).stream().limit(MOST_WORDS).toList();
        List<Search.Group> groups = new ArrayList<>();
        for (String word : asked) {
            boolean last = word.equals(asked.get(asked.size() - 1));
            groups.add(group(last ? completions(word) : List.of(word)));
        }
        return new Search(groups);
    }

    private Search.Group group(List<String> words) {
        if (words.isEmpty()) {
            return new Search.Group(words, 0);
        }
        long items = Sql.of("SELECT COUNT(*) FROM (SELECT w.POAM_ID FROM POAM_WORD w WHERE w.WORD")
                .in(words)
                .add(" FETCH FIRST " + (Search.RARE + 1) + " ROWS ONLY)")
                .number(em);
        return new Search.Group(words, items);
    }

    private List<String> completions(String beginning) {
        return Sql.of(
                        "SELECT DISTINCT v.WORD FROM POAM_VOCABULARY v WHERE v.WORD >= ? AND v.WORD < ?"
                                + " ORDER BY v.WORD FETCH FIRST " + COMPLETIONS + " ROWS ONLY",
                        beginning,
                        beginning + Character.MAX_VALUE)
                .list(em, row -> row.getString(1));
    }
}
