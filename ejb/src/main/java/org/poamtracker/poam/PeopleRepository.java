package org.poamtracker.poam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.poamtracker.platform.RuleViolation;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Unscoped;
import org.poamtracker.trail.FieldChange;

/** The people and units that items name. */
@ApplicationScoped
@Unscoped("names stand beside items that the reader reached; what an item may name is asked for the item's own agency")
class PeopleRepository {

    @PersistenceContext
    EntityManager em;

    /** The names of these people, by id; ids that are null or unknown are left out. */
    Map<Long, String> names(Collection<Long> ids) {
        List<Long> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<Long, String> names = new HashMap<>();
        if (!known.isEmpty()) {
            Sql.of("SELECT p.ID, p.FULL_NAME FROM AGENCY_PERSON p WHERE p.ID")
                    .in(known)
                    .each(em, row -> names.put(row.getLong(1), row.getString(2)));
        }
        return names;
    }

    /** One person's name. */
    String name(long id) {
        return names(List.of(id)).getOrDefault(id, "system");
    }

    /** The name of a unit, or null. */
    String unit(Long id) {
        return id == null
                ? null
                : Sql.of("SELECT u.NAME FROM AGENCY_UNIT u WHERE u.ID = ?", id)
                        .first(em, row -> row.getString(1))
                        .orElse(null);
    }

    /** A change with names in place of ids, for people to read. */
    FieldChange readable(FieldChange change) {
        return switch (change.field()) {
            case "ownerId", "assigneeId" ->
                new FieldChange(change.field(), personNamed(change.oldValue()), personNamed(change.newValue()));
            case "unitId" ->
                new FieldChange(change.field(), unitNamed(change.oldValue()), unitNamed(change.newValue()));
            default -> change;
        };
    }

    /** The people who can own an item of an agency or do its milestones: whoever is appointed there, by name. */
    List<PersonChoice> choices(long agencyId) {
        return Sql.of(
                        "SELECT DISTINCT p.ID, p.FULL_NAME, p.TITLE FROM AGENCY_APPOINTMENT a"
                                + " JOIN AGENCY_PERSON p ON p.ID = a.PERSON_ID WHERE a.AGENCY_ID = ?"
                                + " AND a.STATE = 'IN_FORCE' AND a.ENDS_ON IS NULL ORDER BY p.FULL_NAME, p.ID",
                        agencyId)
                .list(em, row -> new PersonChoice(row.getLong(1), row.getString(2), row.getString(3)));
    }

    /**
     * Refuses people and units of other agencies.
     *
     * @throws RuleViolation {@code poam.unknown-person}, {@code poam.unknown-unit}
     */
    void demandOwn(long agencyId, PoamFacts facts) {
        demandPerson(agencyId, facts.getPlan().getOwnerId());
        Long unit = facts.getPlan().getUnitId();
        demand(unit, "SELECT COUNT(*) FROM AGENCY_UNIT WHERE ID = ? AND AGENCY_ID = ?", agencyId, "poam.unknown-unit");
    }

    /** Refuses somebody who was never appointed to the agency; null is nobody. */
    void demandPerson(long agencyId, Long personId) {
        demand(
                personId,
                "SELECT COUNT(*) FROM AGENCY_APPOINTMENT WHERE PERSON_ID = ? AND AGENCY_ID = ?",
                agencyId,
                "poam.unknown-person");
    }

    private void demand(Long id, String count, long agencyId, String refusal) {
        if (id != null && Sql.of(count, id, agencyId).number(em) == 0) {
            throw new RuleViolation(refusal);
        }
    }

    private String personNamed(String id) {
        return id == null ? null : name(Long.parseLong(id));
    }

    private String unitNamed(String id) {
        return id == null ? null : unit(Long.valueOf(id));
    }
}
