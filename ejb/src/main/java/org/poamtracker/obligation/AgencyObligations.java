package org.poamtracker.obligation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that an agency says of instruments, and what it has not said anything of yet.
 *
 * @param today the day on which reviews are compared with
 * @param mayEdit whether the reader may say it
 */
public record AgencyObligations(
        long agencyId,
        String code,
        String name,
        LocalDate today,
        List<ObligationRow> applying,
        List<ObligationRow> others,
        List<ObligationSuggestion> suggested,
        boolean mayEdit)
        implements Serializable {

    public AgencyObligations {
        applying = List.copyOf(applying);
        others = List.copyOf(others);
        suggested = List.copyOf(suggested);
    }
}
