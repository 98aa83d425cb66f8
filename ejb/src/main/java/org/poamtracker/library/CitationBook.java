package org.poamtracker.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.platform.RuleViolation;

/**
 * Finds requirements by what people write: the citation, or {@code CODE:citation} where several instruments have the same one;
 * and writes them so.
 */
final class CitationBook {

    /**
     * A requirement by its names.
     *
     * @param code of its instrument
     */
    record Cited(long id, String code, String citation) {}

    private final Map<String, List<Cited>> byCitation = new HashMap<>();
    private final Map<Long, Cited> byId = new LinkedHashMap<>();

    private CitationBook() {}

    static CitationBook of(Collection<Cited> all) {
        CitationBook book = new CitationBook();
        all.forEach(each -> {
            book.byCitation
                    .computeIfAbsent(each.citation(), none -> new ArrayList<>())
                    .add(each);
            book.byId.put(each.id(), each);
        });
        return book;
    }

    /** @throws RuleViolation {@code library.file-unknown}, {@code library.file-ambiguous} */
    Cited find(String named) {
        String code = code(named);
        List<Cited> found = byCitation.getOrDefault(citation(named), List.of()).stream()
                .filter(each -> code == null || each.code().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new RuleViolation(found.isEmpty() ? "library.file-unknown" : "library.file-ambiguous", named);
        }
        return found.get(0);
    }

    /** As short as it is found again. */
    String name(long id) {
        Cited cited = byId.get(id);
        boolean plain = byCitation.get(cited.citation()).size() == 1 && code(cited.citation()) == null;
        return plain ? cited.citation() : cited.code() + ":" + cited.citation();
    }

    /** The ids of all of them, in the order in which they were given. */
    List<Long> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The code before the colon; null where there is none. */
    private static String code(String named) {
        int colon = named.indexOf(':');
        return colon < 0 ? null : named.substring(0, colon).strip();
    }

    /** The citation behind the colon, or all of it. */
    static String citation(String named) {
        return named.substring(named.indexOf(':') + 1).strip();
    }
}
