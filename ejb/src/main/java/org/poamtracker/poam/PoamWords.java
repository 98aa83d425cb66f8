package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/**
 * Keeps the index of words beside the items (ADR 008). Rows are written in the order of the index, so that many of them touch
 * few of its pages.
 */
@ApplicationScoped
class PoamWords {

    private static final String KEY = " WHERE AGENCY_ID = ? AND WORD = ? AND PHASE = ? AND DUE_ON = ? AND POAM_ID = ?";
    private static final String DELETE = "DELETE FROM POAM_WORD" + KEY;
    private static final String INSERT =
            "INSERT INTO POAM_WORD (SECRETARIAT_ID, AGENCY_ID, WORD, PHASE, DUE_ON, POAM_ID)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    /** Writes what was reworded, and what moved in the order of lists. To be called after a flush. */
    void update(Collection<Poam> poams) {
        List<Entry> gone = new ArrayList<>();
        List<Entry> come = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (Poam poam : poams) {
            Place now = Place.of(poam, poam.measured());
            Place before = poam.news().counted() == null
                    ? now
                    : Place.of(poam, poam.news().counted());
            boolean moved = !now.equals(before);
            Set<String> wordsBefore = poam.news().wordsBefore();
            if (wordsBefore != null) {
                Set<String> words = Words.of(poam.facts(), poam.number());
                Words.Kept kept = Words.kept(words);
                (wordsBefore.isEmpty() ? fresh : changed).add(new Object[] {kept.words(), kept.more(), poam.id()});
                (moved ? wordsBefore : missing(wordsBefore, words)).forEach(word -> gone.add(new Entry(before, word)));
                (moved ? words : missing(words, wordsBefore)).forEach(word -> come.add(new Entry(now, word)));
            } else if (moved) {
                for (String word : words(poam.id())) {
                    gone.add(new Entry(before, word));
                    come.add(new Entry(now, word));
                }
            }
        }
        Sql.batch(em, DELETE, rows(gone, false));
        Sql.batch(em, INSERT, rows(come, true));
        Sql.batch(em, "INSERT INTO POAM_WORDS (WORDS, MORE, POAM_ID) VALUES (?, ?, ?)", fresh);
        Sql.batch(em, "UPDATE POAM_WORDS SET WORDS = ?, MORE = ? WHERE POAM_ID = ?", changed);
    }

    /** Puts the words of all items of an agency under another secretariat. */
    void follow(long agencyId, long secretariatId) {
        Sql.of("UPDATE POAM_WORD SET SECRETARIAT_ID = ? WHERE AGENCY_ID = ?", secretariatId, agencyId)
                .update(em);
    }

    @Unscoped("the item is being written")
    private Set<String> words(long id) {
        return Sql.of("SELECT x.WORDS, x.MORE FROM POAM_WORDS x WHERE x.POAM_ID = ?", id)
                .first(em, row -> new Words.Kept(row.getString(1), row.getString(2)).all())
                .orElse(Set.of());
    }

    private static Set<String> missing(Set<String> from, Set<String> in) {
        Set<String> missing = new HashSet<>(from);
        missing.removeAll(in);
        return missing;
    }

    private static List<Object[]> rows(List<Entry> entries, boolean whole) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.at().agencyId())
                        .thenComparing(Entry::word))
                .map(entry -> entry.row(whole))
                .toList();
    }

    /** What an item's words repeat of it. */
    private record Place(long poamId, long agencyId, long secretariatId, int phase, LocalDate dueOn) {

        static Place of(Poam poam, Measured measured) {
            Standing standing = measured.standing();
            return new Place(
                    poam.id(),
                    standing.agencyId(),
                    standing.secretariatId(),
                    standing.status().phase(),
                    measured.dueOn() == null ? OpenEnd.NONE : measured.dueOn());
        }
    }

    private record Entry(Place at, String word) {

        Object[] row(boolean whole) {
            return whole
                    ? new Object[] {at.secretariatId(), at.agencyId(), word, at.phase(), at.dueOn(), at.poamId()}
                    : new Object[] {at.agencyId(), word, at.phase(), at.dueOn(), at.poamId()};
        }
    }
}
