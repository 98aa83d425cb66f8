package org.poamtracker.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poamtracker.library.LibraryAsOf;
import org.poamtracker.library.LibraryAsOf.Concerning;

/** What agencies of a kind are bound to, as the library says it (OBL-2). */
@ApplicationScoped
class ObligationSuggestions {

    @Inject
    LibraryAsOf library;

    /** The instruments in force on a day that concern an agency, the strictest first. */
    List<ObligationSuggestion> of(AgencyPlace agency, LocalDate day) {
        Map<String, Concerning> strictest = new LinkedHashMap<>();
        for (Concerning each : library.concerning(EntityKinds.of(agency), day)) {
            strictest.merge(each.code(), each, ObligationSuggestions::stricter);
        }
        List<ObligationSuggestion> suggestions = new ArrayList<>();
        strictest
                .values()
                .forEach(each -> suggestions.add(new ObligationSuggestion(
                        each.code(), each.shortName(), each.title(), each.force(), each.requirements())));
        suggestions.sort(
                Comparator.comparing(ObligationSuggestion::force).thenComparing(ObligationSuggestion::instrument));
        return suggestions;
    }

    private static Concerning stricter(Concerning one, Concerning other) {
        return one.force().compareTo(other.force()) <= 0 ? one : other;
    }
}
