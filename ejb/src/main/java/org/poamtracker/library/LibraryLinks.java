package org.poamtracker.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;

/** Where citations of other features stand in the library, which everybody reads. */
@ApplicationScoped
@Unscoped("the library is the same for everybody")
public class LibraryLinks {

    /** How many are asked for at once: Oracle takes no more than 1000 in a list. */
    private static final int AT_ONCE = 900;

    @PersistenceContext
    EntityManager em;

    /** By citation the id of its requirement; a citation that the library lacks, or that two instruments have, is left out. */
    public Map<String, Long> of(Collection<String> citations) {
        Map<String, Long> found = new TreeMap<>();
        List<String> all = citations.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Sql.of("SELECT r.CITATION, MIN(r.ID) FROM LIBRARY_REQUIREMENT r WHERE r.CITATION")
                    .in(all.subList(from, Math.min(from + AT_ONCE, all.size())))
                    .add(" GROUP BY r.CITATION HAVING COUNT(*) = 1")
                    .each(em, row -> found.put(row.getString(1), row.getLong(2)));
        }
        return found;
    }
}
