package org.poamtracker.poam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.poamtracker.platform.Sql;
import org.poamtracker.security.Reach;
import org.poamtracker.security.Scope;

/**
 * One part of a reader's reach, narrowed by a filter: items of this agency, of this secretariat, assigned to this person.
 * What is null does not narrow. A list is read part by part, each through the index made for it.
 */
record Area(Long agencyId, Long secretariatId, Long personId) {

    /** The parts of a reach that a filter leaves. A kind of reach that is not named here reaches no item. */
    static Set<Area> of(Scope scope, PoamFilter filter) {
        Set<Area> areas = new LinkedHashSet<>();
        scope.reaches()
                .forEach(reach -> of(reach).flatMap(area -> area.within(filter)).ifPresent(areas::add));
        return areas;
    }

    private static Optional<Area> of(Reach reach) {
        if (reach instanceof Reach.Commonwealth) {
            return Optional.of(new Area(null, null, null));
        }
        if (reach instanceof Reach.Secretariat within) {
            return Optional.of(new Area(null, within.secretariatId(), null));
        }
        if (reach instanceof Reach.Agency within) {
            return Optional.of(new Area(within.agencyId(), null, null));
        }
        if (reach instanceof Reach.AssignedTo within) {
            return Optional.of(new Area(within.agencyId(), null, within.personId()));
        }
        return Optional.empty();
    }

    private Optional<Area> within(PoamFilter filter) {
        if (differ(agencyId, filter.agencyId()) || differ(secretariatId, filter.secretariatId())) {
            return Optional.empty();
        }
        return Optional.of(
                new Area(either(agencyId, filter.agencyId()), either(secretariatId, filter.secretariatId()), personId));
    }

    /** The column that an index walk begins with, or null where the area is everything. */
    String lead() {
        if (agencyId != null) {
            return "AGENCY_ID";
        }
        return secretariatId == null ? null : "SECRETARIAT_ID";
    }

    Long leadValue() {
        return either(agencyId, secretariatId);
    }

    /** What {@link #lead()} leaves to be checked row by row. {@code + 0} keeps the optimizer off the other indexes. */
    Sql besidesLead() {
        return agencyId == null || secretariatId == null
                ? new Sql()
                : Sql.of(" AND p.SECRETARIAT_ID + 0 = ?", secretariatId);
    }

    /** All of it, to be checked row by row where something else finds the rows. */
    Sql everything() {
        return everything("p");
    }

    /** The same of another table that repeats agency and secretariat. */
    Sql everything(String alias) {
        Sql all = new Sql();
        if (agencyId != null) {
            all.add(" AND " + alias + ".AGENCY_ID + 0 = ?", agencyId);
        }
        if (secretariatId != null) {
            all.add(" AND " + alias + ".SECRETARIAT_ID + 0 = ?", secretariatId);
        }
        return all;
    }

    /** Finds what is assigned to the person of this area. */
    Sql assigned() {
        return Sql.of(" FROM POAM_ASSIGNMENT s JOIN POAM p ON p.ID = s.POAM_ID + 0 WHERE s.PERSON_ID = ?", personId);
    }

    /** What is assigned to the person of this area, but for what another part of the reach has as a whole: it counts once. */
    Sql assignedAlone(String columns, Scope scope) {
        Sql alone = Sql.of(
                        columns + " FROM POAM_ASSIGNMENT a JOIN POAM p ON p.ID = a.POAM_ID WHERE a.PERSON_ID = ?",
                        personId)
                .add(everything());
        return scope.secretariatIds().isEmpty()
                ? alone
                : alone.add(" AND p.SECRETARIAT_ID + 0 NOT").in(scope.secretariatIds());
    }

    /** That a row is in one of these, whatever finds it. There must be one at least. */
    static Sql anyOf(Collection<Area> areas) {
        List<Sql> each = new ArrayList<>();
        for (Area area : areas) {
            Sql inside = Sql.of("1 = 1").add(area.everything());
            if (area.personId() != null) {
                inside.add(
                        " AND EXISTS (SELECT 1 FROM POAM_ASSIGNMENT a WHERE a.PERSON_ID = ? AND a.POAM_ID = p.ID)",
                        area.personId());
            }
            each.add(inside);
        }
        return Sql.of(" AND (").join(" OR ", each).add(")");
    }

    private static boolean differ(Long one, Long other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private static Long either(Long one, Long other) {
        return one == null ? other : one;
    }
}
