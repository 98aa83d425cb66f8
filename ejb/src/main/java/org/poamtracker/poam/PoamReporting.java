package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poamtracker.security.Scope;

/**
 * What reports print of items, within a reader's reach (POAM-15). Not a boundary: the report feature has checked who asks.
 */
@ApplicationScoped
public class PoamReporting {

    @Inject
    ReportRepository items;

    @Inject
    Clock clock;

    /**
     * An agency as a report names it.
     *
     * @param secretariat the name of the secretariat that holds it
     */
    public record NamedAgency(long id, String code, String name, String secretariat) {}

    /** The agency, if all of it is within reach. */
    public Optional<NamedAgency> agency(long agencyId, Scope scope) {
        return items.agency(agencyId, scope);
    }

    /** The plan of an agency: every item but the cancelled ones, what is in force first, by due date; with milestones. */
    public List<ReportedItem> plan(NamedAgency agency, Scope scope) {
        return items.plan(agency.id(), scope, today());
    }

    /**
     * Every item in force within reach: by secretariat and agency, the longest overdue first; without milestones.
     *
     * @param secretariatId of one secretariat, or null for all within reach
     */
    public List<ReportedItem> inForce(Long secretariatId, Scope scope) {
        return items.inForce(secretariatId, scope, today());
    }

    /** The agencies that are within reach as a whole, by the names of their secretariats and their own. */
    public List<NamedAgency> agencies(Long secretariatId, Scope scope) {
        return items.agencies(secretariatId, scope);
    }

    /** The secretariats within reach as a whole, by name: their ids and names. */
    public Map<Long, String> secretariats(Scope scope) {
        return items.secretariats(scope);
    }

    /** The name of a secretariat. */
    public Optional<String> secretariat(long secretariatId, Scope scope) {
        return items.secretariat(secretariatId, scope);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
