package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.poamtracker.platform.Sql;

/**
 * Keeps the index of words beside the items (ADR 008). Rows are written in the order of the index, so that many of them touch
 * few of its pages.
 */
@ApplicationScoped
class PoamWords {

    private static final Comparator<Object[]> BY_WORD =
            Comparator.comparing((Object[] row) -> (String) row[0]).thenComparing(row -> (Long) row[1]);

    @PersistenceContext
    EntityManager em;

    /** Writes what was reworded. To be called after a flush. */
    void update(Collection<Poam> poams) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> come = new ArrayList<>();
        for (Poam poam : poams) {
            Set<String> before = poam.news().wordsBefore();
            if (before != null) {
                Set<String> now = Words.of(poam.facts(), poam.number());
                missing(before, now).forEach(word -> gone.add(new Object[] {word, poam.id()}));
                missing(now, before).forEach(word -> come.add(new Object[] {word, poam.id(), poam.agencyId()}));
            }
        }
        gone.sort(BY_WORD);
        come.sort(BY_WORD);
        Sql.batch(em, "DELETE FROM POAM_WORD WHERE WORD = ? AND POAM_ID = ?", gone);
        Sql.batch(em, "INSERT INTO POAM_WORD (WORD, POAM_ID, AGENCY_ID) VALUES (?, ?, ?)", come);
    }

    private static Set<String> missing(Set<String> from, Set<String> in) {
        Set<String> missing = new HashSet<>(from);
        missing.removeAll(in);
        return missing;
    }
}
