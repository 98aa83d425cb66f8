package org.poamtracker.poam;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as far as other features of the same agency name it.
 *
 * @param controls requirements as people typed them
 * @param dueOn null while a draft has no date
 */
@SuppressWarnings("serial") // the list is a copy, and that is serializable
public record PlanItem(
        long id,
        String number,
        String weakness,
        List<String> controls,
        PoamStatus status,
        Severity severity,
        LocalDate dueOn)
        implements Serializable {

    public PlanItem {
        controls = List.copyOf(controls);
    }
}
